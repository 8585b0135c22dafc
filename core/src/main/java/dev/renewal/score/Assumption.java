package dev.renewal.score;

import dev.renewal.text.LocalText;

/**
 * A value that nobody has settled and that a result rests on (假设).
 *
 * @param parameter the parameter
 * @param value what was assumed
 * @param profile the profile that assumes it
 * @param why why, in the words of the profile
 */
public record Assumption(String parameter, String value, String profile, LocalText why) {}
