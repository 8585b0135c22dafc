package dev.renewal.sheets;

import dev.renewal.text.LocalText;

/**
 * Something of a dataset that a form of sheets cannot hold.
 *
 * @param place where it is: the JSON Pointer of the record, or the name of the sheet
 * @param what what is not held, in a sentence
 */
public record Unheld(String place, LocalText what) {}
