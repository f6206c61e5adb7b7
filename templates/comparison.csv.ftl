<#ftl output_format="CSV">
<#macro line item text change cells note>
${item},${text},${change}<#list cells as cell>,${cell}</#list>,${note}
</#macro>
<#macro remark heading text>
${""},${text},${heading}<#list progress.dates as date>,${""}</#list>,${""}
</#macro>
<#macro changed groups>
<#list groups as group>
<#list group.items as item>
<@line item.id item.text group.heading item.statuses?map(cell -> cell.status) item.note!/>
</#list>
</#list>
</#macro>
<@line label.item label.text label.change progress.dates label.itemNote/>
<@changed changes/>
<#if yardstick??>
<@changed yardstick.changes/>
</#if>
<#list progress.whole as row>
<@line "" row.name label.progress row.cells?map(cell -> cell.words) ""/>
</#list>
<#list progress.dimensions as row>
<@line "" row.name label.progress row.cells?map(cell -> cell.words) ""/>
</#list>
<#list sentences as sentence>
<@remark label.happened sentence/>
</#list>
<#if yardstick??>
<#list yardstick.sentences as sentence>
<@remark label.yardstick sentence/>
</#list>
</#if>
<#list actions as group>
<#list group.actions as action>
<@remark label.actionOutcomes group.heading + ": " + action.text/>
</#list>
</#list>
<@remark label.marking marking.text/>
<@remark label.source source.citation/>
<@remark label.source source.notice/>
<#list source.disclaimer as paragraph>
<@remark label.disclaimer paragraph/>
</#list>
