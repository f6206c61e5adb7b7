<#ftl output_format="CSV">
<#function tally row>
<#return row.name + ": " + row.cooperations + row.cells?map(cell -> "; " + cell.level + " " + cell.reached + cell.undecided?has_content?then(" (" + cell.undecided + ")", ""))?join("") + "; " + label.settledShare?lower_case + " " + row.coverage>
</#function>
<#macro remark heading text>
${text},${""},${""},${""},${""},${""},${heading}
</#macro>
${label.cooperation},${label.members},${label.assessedOn},${label.targetLevel},${label.reachedLevel},${label.completedAtTarget},${label.settled}
<#list rows as row>
${row.name},${row.members},${row.date},${row.target},${row.reached},${row.completed},${row.settled}
</#list>
<#if moreRows??>
<@remark label.eachCooperation moreRows/>
</#if>
<#list sentences as sentence>
<@remark label.standingTogether sentence/>
</#list>
<#list dimensions as row>
<@remark label.dimensionsOfAll tally(row)/>
</#list>
<#list groupings as grouping>
<#list grouping.rows as row>
<@remark grouping.heading tally(row)/>
</#list>
</#list>
<#list missing as item>
<@remark label.mostMissing item.id + " " + item.text + ": " + label.missingFor?lower_case + " " + item.missing + "; " + label.partlyFor?lower_case + " " + item.partly + "; " + label.settled?lower_case + " " + item.settled/>
</#list>
<#list unknown as item>
<@remark label.leastKnown item.id + " " + item.text + ": " + label.unknownFor?lower_case + " " + item.unknown + "; " + label.settled?lower_case + " " + item.settled/>
</#list>
<#list cautions as sentence>
<@remark label.trust sentence/>
</#list>
<@remark label.marking marking.text/>
<@remark label.source source.citation/>
<@remark label.source source.notice/>
<#list source.disclaimer as paragraph>
<@remark label.disclaimer paragraph/>
</#list>
