<#ftl output_format="XML">
<#-- What the full and the short overview in Word share. -->
<#import "word.ftl" as word>
<#macro cooperations list>
<@word.table columns=[64, 24, 22, 28, 28, 26, 20] title=label.eachCooperationCaption>
<@word.header>
<@word.cell label.cooperation/><@word.cell label.members/><@word.cell label.assessedOn/><@word.cell label.targetLevel/><@word.cell label.reachedLevel/><@word.cell label.completedAtTarget/><@word.cell label.settled/>
</@word.header>
<#list list as row>
<@word.row>
<@word.cell row.name/><@word.number row.members/><@word.cell row.date/><@word.cell row.target/><@word.cell row.reached/><@word.cell row.completed/><@word.cell row.settled/>
</@word.row>
</#list>
</@word.table>
<@word.sentence label.targetNote "Tabelltekst"/>
</#macro>
