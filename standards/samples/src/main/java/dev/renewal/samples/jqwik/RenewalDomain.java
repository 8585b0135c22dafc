package dev.renewal.samples.jqwik;

import java.util.Collection;
import java.util.List;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * Samples as a domain of jqwik (样例域), for properties that want these parameters and no others.
 *
 * <pre>{@code
 * @Property
 * @Domain(RenewalDomain.class)
 * void isPublished(@ForAll Town town, @ForAll @Violating("TT-3.2-1") Town bad) { … }
 * }</pre>
 *
 * <p>Parameters of other types need {@code @Domain(DomainContext.Global.class)} as well. On the
 * class path the same parameters work without any domain.
 */
public final class RenewalDomain implements DomainContext {

  /** jqwik makes one. */
  public RenewalDomain() {}

  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return List.of(new SampleProvider());
  }

  @Override
  public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
    return List.of();
  }

  @Override
  public Collection<SampleReportingFormat> getReportingFormats() {
    return List.of(new SampleReporting());
  }
}
