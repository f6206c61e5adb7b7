<#ftl output_format="Markdown">
<#macro tallies caption heading rows>
<#if caption?has_content>
**${caption}**

</#if>
| ${heading} | ${label.cooperations} |<#list levels as level> ${level.level} |</#list> ${label.settledShare} |
|---|---|<#list levels as level>---|</#list>---|
<#list rows as row>
| ${row.name} | ${row.cooperations} |<#list row.cells as cell> ${cell.reached}<#if cell.undecided?has_content> (${cell.undecided})</#if> |</#list> ${row.coverage} |
</#list>
</#macro>
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
<#if levels?has_content>

## ${label.levelsOfAll}

| ${label.level} | ${label.reachedBy} | ${label.notReachedBy} | ${label.undecidedFor} | ${label.notAssessableFor} | ${label.settledShare} |
|---|---|---|---|---|---|
<#list levels as row>
| ${row.level} | ${row.reached} | ${row.notReached} | ${row.undecided} | ${row.notAssessable} | ${row.coverage} |
</#list>

<@tallies label.dimensionsOfAll label.dimension dimensions/>

## ${label.whereToHelp}
<@ranking label.mostMissing missing/>
<@ranking label.leastKnown unknown true/>

## ${label.groups}
<#list groupings as grouping>

### ${grouping.heading}

${grouping.note}

<@tallies "" label.group grouping.rows/>
</#list>
</#if>
<#if rows?has_content>

## ${label.eachCooperation}

| ${label.cooperation} | ${label.members} | ${label.assessedOn} | ${label.targetLevel} | ${label.reachedLevel} | ${label.completedAtTarget} | ${label.settled} |
|---|---|---|---|---|---|---|
<#list rows as row>
| ${row.name} | ${row.members} | ${row.date} | ${row.target} | ${row.reached} | ${row.completed} | ${row.settled} |
</#list>

${label.targetNote}
<#if moreRows??>

${moreRows}
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
