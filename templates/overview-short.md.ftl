<#ftl output_format="Markdown">
<#macro ranking heading items ofUnknown=false>
<#if items?has_content>

**${heading}**

<#list items as item>
- **${item.id}** ${item.text} (${item.dimension}, ${item.level}): <#if ofUnknown>${label.unknownFor?lower_case} ${item.unknown}<#else>${label.missingFor?lower_case} ${item.missing}, ${label.partlyFor?lower_case} ${item.partly}</#if>. ${label.settled}: ${item.settled}.
</#list>
</#if>
</#macro>
# ${title}

**${marking.text}**

${subtitle}

## ${label.standingTogether}

<#list sentences as sentence>
${sentence}

</#list>
<#if cautions?has_content>
## ${label.trust}

<#list cautions as sentence>
- ${sentence}
</#list>
</#if>
<#if brief.missing?has_content || brief.unknown?has_content>

## ${label.whereToHelp}
<@ranking label.mostMissing brief.missing/>
<@ranking label.leastKnown brief.unknown true/>
</#if>
<#if brief.rows?has_content>

## ${label.eachCooperation}

| ${label.cooperation} | ${label.members} | ${label.assessedOn} | ${label.targetLevel} | ${label.reachedLevel} | ${label.completedAtTarget} | ${label.settled} |
|---|---|---|---|---|---|---|
<#list brief.rows as row>
| ${row.name} | ${row.members} | ${row.date} | ${row.target} | ${row.reached} | ${row.completed} | ${row.settled} |
</#list>

${label.targetNote}
<#if brief.moreRows??>

${brief.moreRows}
</#if>
</#if>

## ${label.source}

${source.citation}

${source.notice}
<#if source.disclaimer?has_content>

### ${label.disclaimer}

${label.disclaimerIntro}

<#list source.disclaimer as paragraph>
> ${paragraph}
<#sep>>
</#sep>
</#list>
</#if>
