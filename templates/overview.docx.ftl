<#ftl output_format="XML">
<#import "word.ftl" as word>
<#import "overview-parts.docx.ftl" as parts>
<#macro ranking caption items ofUnknown=false>
<#if items?has_content>
<@word.introduction caption "caption"/>
<@word.table columns=ofUnknown?then([17, 74, 48, 31, 24, 24], [17, 62, 42, 31, 23, 23, 24]) title=caption>
<@word.header>
<@word.cell label.item/><@word.cell label.text/><@word.cell label.dimension/><@word.cell label.level/><#if ofUnknown><@word.cell label.unknownFor/><#else><@word.cell label.missingFor/><@word.cell label.partlyFor/></#if><@word.cell label.settled/>
</@word.header>
<#list items as item>
<@word.row>
<@word.cell item.id/><@word.cell item.text/><@word.cell item.dimension/><@word.cell item.level/><#if ofUnknown><@word.cell item.unknown/><#else><@word.cell item.missing/><@word.cell item.partly/></#if><@word.cell item.settled/>
</@word.row>
</#list>
</@word.table>
</#if>
</#macro>
<#macro tallies caption heading rows isHeaded=false>
<#if !isHeaded>
<@word.introduction caption "caption"/>
</#if>
<@word.table columns=[50, 26] levels=[] last=levels?map(level -> 26) + [20] title=caption>
<@word.header>
<@word.cell heading/><@word.cell label.cooperations/><#list levels as level><@word.cell level.level/></#list><@word.cell label.settledShare/>
</@word.header>
<#list rows as row>
<@word.row>
<@word.cell row.name/><@word.cell row.cooperations/><#list row.cells as cell><@word.cell cell.reached><#if cell.undecided?has_content><@word.break/><@word.text cell.undecided "Dempet"/></#if></@word.cell></#list><@word.number row.coverage/>
</@word.row>
</#list>
</@word.table>
</#macro>
<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<@word.beginning/>
<@word.heading 1 label.standingTogether/>
<#list sentences as words>
<@word.sentence words "Ingress"/>
</#list>
<#if cautions?has_content>
<@word.heading 1 label.trust/>
<#list cautions as words>
<@word.bullet words/>
</#list>
</#if>
<#if levels?has_content>
<@word.heading 1 label.charts/>
<@word.figure distribution/>
<@word.sentence label.distributionLegend "Tabelltekst"/>
<@word.figure shares/>
<@word.sentence label.sharesLegend "Tabelltekst"/>
<@word.heading 1 label.levelsOfAll/>
<@word.table columns=[40, 26, 26, 26, 30, 24] title=label.levelsOfAllCaption>
<@word.header>
<@word.cell label.level/><@word.cell label.reachedBy/><@word.cell label.notReachedBy/><@word.cell label.undecidedFor/><@word.cell label.notAssessableFor/><@word.cell label.settledShare/>
</@word.header>
<#list levels as row>
<@word.row>
<@word.cell row.level/><@word.number row.reached/><@word.number row.notReached/><@word.number row.undecided/><@word.number row.notAssessable/><@word.number row.coverage/>
</@word.row>
</#list>
</@word.table>
<@tallies label.dimensionsOfAll label.dimension dimensions/>
<@word.heading 1 label.whereToHelp/>
<@ranking label.mostMissing missing/>
<@ranking label.leastKnown unknown true/>
<@word.heading 1 label.groups/>
<#list groupings as grouping>
<@word.heading 2 grouping.heading/>
<@word.sentence grouping.note/>
<@tallies grouping.heading label.group grouping.rows true/>
</#list>
</#if>
<#if rows?has_content>
<@word.heading 1 label.eachCooperation/>
<@parts.cooperations rows/>
<#if moreRows??>
<@word.sentence moreRows/>
</#if>
</#if>
<@word.heading 1 label.source/>
<@word.sources 2/>
</w:body>
