<#ftl output_format="XML">
<#import "word.ftl" as word>
<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<@word.beginning/>

<@word.heading 1 label.standing/>
<@word.lead/>

<@word.heading 1 label.charts/>
<@word.figures charts.progress charts.profile/>

<@word.heading 1 label.holding/>
<#list brief.holding as item>
<@word.item item><@word.text " "/><@word.status item.answer/><@word.settleFirst item.answer/></@word.item>
</#list>
<#if brief.holding?has_content && brief.more??>
<@word.bullet brief.more/>
</#if>
<@word.heading 2 label.next/>
<#list brief.next as sentence>
<@word.sentence sentence "Tabelltekst"/>
</#list>

<#if brief.decisions?has_content>
<@word.heading 1 label.decisions/>
<@word.introduction brief.decisionsIntro "Tabelltekst"/>
<@word.table [60, 10, 36, 32] label.decisions>
<@word.header>
<@word.cell label.decision/>
<@word.cell label.item/>
<@word.cell label.owner/>
<@word.cell label.due/>
</@word.header>
<#list brief.decisions as row>
<@word.row>
<@word.cell row.text/>
<@word.cell row.item/>
<@word.cell row.owner!label.noOwner/>
<@word.cell row.due!label.noDue><#if row.overdue><@word.text " (" + label.overdue + ")" "Strong"/></#if></@word.cell>
</@word.row>
</#list>
</@word.table>
<#if brief.moreDecisions??>
<@word.sentence brief.moreDecisions "Tabelltekst"/>
</#if>
</#if>

<#if workshop??>
<@word.heading 1 label.voices/>
<#list workshop.sentences as sentence>
<@word.sentence sentence "Tabelltekst"/>
</#list>
</#if>

<@word.heading 1 label.certainty/>
<#list trust.sentences as sentence>
<@word.paragraph "Forbehold" !sentence?is_last || yardstick?? || trust.note??><@word.text sentence/></@word.paragraph>
</#list>
<#if yardstick??>
<#list yardstick.sentences as sentence>
<@word.paragraph "Forbehold" !sentence?is_last || trust.note??><@word.text sentence/></@word.paragraph>
</#list>
</#if>
<@word.assessmentNote/>

<@word.heading 1 label.annexNumbers/>
<@word.introduction label.countsOf "Tabelltekst"/>
<@word.sentence label.levels "caption"/>
<@word.table [40, 24, 24, 24] label.levels>
<@word.header>
<@word.cell label.level/>
<@word.cell label.count/>
<@word.cell label.completed/>
<@word.cell label.reached/>
</@word.header>
<#list standing.levels as row>
<@word.row !row?is_last>
<@word.cell row.level><#if row.isTarget><@word.text " (" + label.target + ")" "Dempet"/></#if></@word.cell>
<@word.cell row.inPlace/>
<@word.cell row.completed/>
<@word.cell><@word.reached row/></@word.cell>
</@word.row>
</#list>
</@word.table>

<@word.sentence label.dimensions "caption"/>
<@word.table [40, 24, 24, 24] label.dimensions>
<@word.header>
<@word.cell label.dimension/>
<@word.cell label.completedAtTarget/>
<@word.cell label.reachedLevel/>
<@word.cell label.bestLevel/>
</@word.header>
<#list standing.dimensions as row>
<@word.row !row?is_last>
<@word.cell row.name/>
<@word.cell row.completedAtTarget/>
<@word.cell row.reached/>
<@word.cell row.reachedAtBest/>
</@word.row>
</#list>
</@word.table>

<@word.heading 1 label.source/>
<@word.sources 2/>
</w:body>
