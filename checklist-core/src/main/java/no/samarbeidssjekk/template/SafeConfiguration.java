package no.samarbeidssjekk.template;

import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** FreeMarker without code, classes, logs, the machine's language or its clock's zone. */
class SafeConfiguration extends Configuration {

  SafeConfiguration(TemplateLoader loader, List<TextFormat> formats) {
    super(VERSION_2_3_35);
    setTemplateLoader(loader);
    setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
    setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    setDefaultEncoding(StandardCharsets.UTF_8.name());
    setLocale(Locale.ROOT);
    setTimeZone(TimeZone.getTimeZone("UTC"));
    setNumberFormat("computer");
    setLocalizedLookup(false);
    setTabSize(1);
    setTagSyntax(ANGLE_BRACKET_TAG_SYNTAX);
    setInterpolationSyntax(DOLLAR_INTERPOLATION_SYNTAX);
    setObjectWrapper(new SimpleObjectWrapper(VERSION_2_3_35));
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);
    setArithmeticEngine(new BoundedArithmetic());
    setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    setLogTemplateExceptions(false);
    setWrapUncheckedExceptions(true);
    setRegisteredCustomOutputFormats(formats.stream().map(EscapingFormat::new).toList());
  }
}
