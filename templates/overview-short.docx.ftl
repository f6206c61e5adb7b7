<#ftl output_format="XML">
<#import "word.ftl" as word>
<#import "overview-parts.docx.ftl" as parts>
<#macro ranking caption items ofUnknown=false>
<#if items?has_content>
<@word.introduction caption "caption"/>
<@word.table columns=ofUnknown?then([14, 124, 30, 30], [14, 102, 26, 26, 30]) title=caption>
<@word.header>
<@word.cell label.item/><@word.cell label.text/><#if ofUnknown><@word.cell label.unknownFor/><#else><@word.cell label.missingFor/><@word.cell label.partlyFor/></#if><@word.cell label.settled/>
</@word.header>
<#list items as item>
<@word.row>
<@word.cell item.id/><@word.cell item.text/><#if ofUnknown><@word.cell item.unknown/><#else><@word.cell item.missing/><@word.cell item.partly/></#if><@word.cell item.settled/>
</@word.row>
</#list>
</@word.table>
</#if>
</#macro>
<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<@word.beginning/>
<@word.heading 1 label.standingTogether/>
<#list sentences as words>
<@word.sentence words "Ingress"/>
</#list>
<#if levels?has_content>
<@word.heading 1 label.charts/>
<@word.figures distribution shares label.distributionLegend label.sharesLegend/>
</#if>
<#if cautions?has_content>
<@word.heading 1 label.trust/>
<#list cautions as words>
<@word.paragraph "Forbehold" !words?is_last><@word.text words/></@word.paragraph>
</#list>
</#if>
<#if brief.missing?has_content || brief.unknown?has_content>
<@word.heading 1 label.whereToHelp/>
<@ranking label.mostMissing brief.missing/>
<@ranking label.leastKnown brief.unknown true/>
</#if>
<#if brief.rows?has_content>
<@word.heading 1 label.eachCooperation/>
<@parts.cooperations brief.rows/>
<#if brief.moreRows??>
<@word.sentence brief.moreRows "Tabelltekst"/>
</#if>
</#if>
<@word.heading 1 label.source/>
<@word.sources 2/>
</w:body>
