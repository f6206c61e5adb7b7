<#ftl output_format="Markdown">
<#import "voices.md.ftl" as voices>
# ${title}

**${marking.text}**

${subtitle}
<@voices.sections/>
<#if adaptations?has_content>

## ${label.adapted}

${label.adaptedIntro}
<#list adaptations as adaptation>

**${adaptation.title}.** ${adaptation.purpose}

<#list adaptation.changes as change>
- ${change}
</#list>
</#list>
</#if>

## ${label.source}

${source.citation}

${source.notice}
<#if source.addedItems??>

${source.addedItems}
</#if>
<#if source.disclaimer?has_content>

### ${label.disclaimer}

${label.disclaimerIntro}

<#list source.disclaimer as paragraph>
> ${paragraph}
<#sep>>
</#sep>
</#list>
</#if>
