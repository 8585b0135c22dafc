package dev.renewal.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one way in which the values behind the model's interfaces are generated: hidden behind the
 * interface, with the accessors that Bean Validation knows, without any library at run time.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    get = {"get*", "is*"},
    depluralize = true,
    depluralizeDictionary = {"basis:basis", "status:status"},
    allowedClasspathAnnotations = {Override.class})
public @interface RenewalStyle {}
