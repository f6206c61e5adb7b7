<#ftl output_format="XML">
<#import "word.ftl" as word>
<#macro dates caption rows>
<@word.introduction caption "caption"/>
<@word.table columns=[3] levels=[] last=progress.dates?map(date -> 2) title=caption>
<@word.header>
<@word.cell/><#list progress.dates as date><@word.cell date/></#list>
</@word.header>
<#list rows as row>
<@word.row>
<@word.cell row.name/><#list row.cells as cell><@word.cell cell.words><#if cell.detail?has_content><@word.break/><@word.text cell.detail "Dempet"/></#if></@word.cell></#list>
</@word.row>
</#list>
</@word.table>
</#macro>
<#macro changed group>
<@word.heading 2 group.heading + " (" + group.items?size + ")"/>
<@word.table columns=[12, 60] levels=[] last=progress.dates?map(date -> 24) title=group.heading>
<@word.header>
<@word.cell label.item/><@word.cell label.text/><#list progress.dates as date><@word.cell date/></#list>
</@word.header>
<#list group.items as item>
<@word.row>
<@word.cell item.id/><@word.cell item.text><#if item.note??><@word.break/><@word.text item.note "Dempet"/></#if></@word.cell><#list item.statuses as cell><@word.cell><#if cell.statusCode == "not-asked"><@word.text cell.status/><#else><@word.status cell/></#if></@word.cell></#list>
</@word.row>
</#list>
</@word.table>
</#macro>
<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<@word.beginning/>
<@word.heading 1 label.happened/>
<#list sentences as words>
<@word.sentence words "Ingress"/>
</#list>
<@word.heading 1 label.charts/>
<@word.figure history/>
<@word.sentence label.historyLegend "Tabelltekst"/>
<@word.figure shift/>
<@word.sentence label.shiftLegend "Tabelltekst"/>
<@word.heading 1 label.changes/>
<#list changes as group>
<@changed group/>
<#else>
<@word.sentence label.noChanges/>
</#list>
<#if yardstick??>
<@word.heading 1 label.yardstick/>
<@word.sentence label.yardstickDifferenceIntro/>
<#list yardstick.sentences as words>
<@word.sentence words/>
</#list>
<#list yardstick.changes as group>
<@changed group/>
</#list>
</#if>
<#if actions?has_content>
<@word.heading 1 label.actionOutcomes/>
<#list actions as group>
<@word.heading 2 group.heading + " (" + group.actions?size + ")"/>
<@word.table columns=[46, 36, 44, 21, 21, 21] title=group.heading>
<@word.header>
<@word.cell label.action/><@word.cell label.item/><@word.cell label.owner/><@word.cell label.plannedOn/><@word.cell label.dueThen/><@word.cell label.dueNow/>
</@word.header>
<#list group.actions as action>
<@word.row>
<@word.cell action.text/><@word.cell action.item + " " + action.itemText/><@word.cell action.owner!label.noOwner/><@word.cell action.planned/><@word.cell action.due!"–"/><@word.cell action.dueNow!"–"/>
</@word.row>
</#list>
</@word.table>
</#list>
</#if>
<@word.heading 1 label.progress/>
<@dates label.progressCaption progress.whole/>
<@dates label.progressDimensions progress.dimensions/>
<@word.heading 1 label.source/>
<@word.sources 2/>
</w:body>
