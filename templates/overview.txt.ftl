<#ftl output_format="Text">
<#macro tallies rows>
<#list rows as row>
  ${row.name}: ${row.cooperations}; <#list row.cells as cell>${cell.level} ${cell.reached}<#if cell.undecided?has_content> (${cell.undecided})</#if><#sep>, </#list>; ${label.settledShare?lower_case} ${row.coverage}
</#list>
</#macro>
<#macro ranking heading items ofUnknown=false>
<#if items?has_content>

${heading}:
<#list items as item>
  ${item.id?right_pad(6)} <#if ofUnknown>${label.unknownFor?lower_case} ${item.unknown}<#else>${label.missingFor?lower_case} ${item.missing}, ${label.partlyFor?lower_case} ${item.partly}</#if> (${label.settled?lower_case} ${item.settled}): ${item.text}
</#list>
</#if>
</#macro>
${title}
${subtitle}
${marking.text}

<#list sentences as sentence>
${sentence}
</#list>
<#if levels?has_content>

${label.dimensionsOfAll}:
<@tallies dimensions/>
<@ranking label.mostMissing missing/>
<@ranking label.leastKnown unknown true/>
<#list groupings as grouping>

${grouping.heading}: ${grouping.note}
<@tallies grouping.rows/>
</#list>
</#if>
<#if rows?has_content>

${label.eachCooperation}:
<#list rows as row>
  ${row.name}: ${row.date}, ${label.targetLevel?lower_case} ${row.target}, ${label.reachedLevel?lower_case} ${row.reached}, ${label.completedAtTarget?lower_case} ${row.completed}, ${label.settled?lower_case} ${row.settled}
</#list>
<#if moreRows??>
${moreRows}
</#if>
</#if>
<#list cautions as sentence>

${sentence}
</#list>
