<#ftl output_format="XML">
<#import "word.ftl" as word>
<#-- What several have answered: in the report for a workshop, and in the full one when it is asked for. -->

<#macro groups heading list>
<#if list?has_content>
<@word.labelled heading><#list list as group><@word.text group.name + ": " "Strong"/><@word.text group.answers/><#sep><@word.text "; "/></#list></@word.labelled>
</#if>
</#macro>

<#macro sections>
<@word.heading 1 label.voices/>
<#list workshop.sentences as words>
<@word.sentence words "Ingress"/>
</#list>
<#if workshop.withheld??>
<@word.sentence workshop.withheld/>
</#if>

<#if workshop.disagreements?has_content>
<@word.heading 1 label.disagreements/>
<@word.sentence label.disagreementsIntro/>
<#list workshop.disagreements as one>
<@word.heading 2 one?counter + ". " + one.item.text/>
<@word.paragraph "Tabelltekst" true><@word.text one.item.id "Strong"/><@word.text ", " + one.item.dimension + ", " + one.item.level/></@word.paragraph>
<@word.labelled label.spread "" true><@word.text one.spread + ". " + label.proposal + ": "/><@word.status one.item.answer/><@word.text " (" + label.disagreement + ": " + one.state + ")"/></@word.labelled>
<#if one.all?has_content>
<@word.labelled label.allAnswers one.all/>
</#if>
<@groups label.byMember one.members/>
<@groups label.byLevel one.levels/>
<#if one.remarks?has_content>
<@word.introduction label.byRespondent "Tabelltekst"/>
<#list one.remarks as voice>
<@word.paragraph "List Bullet"><@word.text voice.respondent + " (" + voice.answer.status + ")"/><#if voice.answer.note??><@word.text ": " + voice.answer.note/></#if><#if voice.answer.reason?has_content><@word.detail label.reason voice.answer.reason/></#if><#if voice.answer.action??><@word.detail label.action voice.answer.action.text/></#if></@word.paragraph>
</#list>
</#if>
<#if one.jointNote??>
<@word.labelled label.itemNote one.jointNote/>
</#if>
</#list>
<#if workshop.furtherDisagreements?has_content>
<@word.heading 2 label.furtherDisagreements/>
<@word.table [14, 62, 26, 34, 48] label.furtherDisagreements>
<@word.header>
<@word.cell label.item/>
<@word.cell label.text/>
<@word.cell label.proposal/>
<@word.cell label.allAnswers/>
<@word.cell label.byMember/>
</@word.header>
<#list workshop.furtherDisagreements as one>
<@word.row>
<@word.cell one.item.id/>
<@word.cell one.item.text><#list one.remarks as voice><@word.break/><@word.text voice.respondent + " (" + voice.answer.status + ")" "Dempet"/><#if voice.answer.note??><@word.text ": " + voice.answer.note/></#if><#if voice.answer.reason?has_content><@word.detail label.reason voice.answer.reason/></#if><#if voice.answer.action??><@word.detail label.action voice.answer.action.text/></#if></#list></@word.cell>
<@word.cell><@word.status one.item.answer/><@word.break/><@word.text one.state "Dempet"/></@word.cell>
<@word.cell one.all/>
<@word.cell><#list one.members as group><@word.text group.name + ": " + group.answers/><#sep><@word.break/></#list></@word.cell>
</@word.row>
</#list>
</@word.table>
</#if>
</#if>

<#if workshop.unknown?has_content>
<@word.heading 1 label.unknownToAll/>
<@word.introduction label.unknownToAllIntro/>
<#list workshop.unknown as item>
<@word.paragraph "List Bullet"><@word.text item.id "Strong"/><@word.text " " + item.text + " (" + item.dimension/><#if item.asked?has_content><@word.text ", " + item.asked/></#if><@word.text ")"/></@word.paragraph>
</#list>
</#if>

<#if workshop.unanswered?has_content>
<@word.heading 1 label.unansweredByAll/>
<#list workshop.unanswered as item>
<@word.paragraph "List Bullet"><@word.text item.id "Strong"/><@word.text " " + item.text + " (" + item.dimension + ")"/></@word.paragraph>
</#list>
</#if>

<#if workshop.contrasts?has_content>
<@word.heading 1 label.contrasts/>
<#list workshop.contrasts as words>
<@word.bullet words/>
</#list>
<@word.sentence workshop.contrastRule "Tabelltekst"/>
</#if>

<#if workshop.matrix?has_content>
<@word.heading 1 label.matrix/>
<@word.introduction label.matrixIntro/>
<@word.table columns=[300] title=label.matrixCaption levels=workshop.columns>
<@word.header>
<@word.cell label.municipality/>
<#list workshop.columns as column>
<@word.cell column.id/>
</#list>
</@word.header>
<#list workshop.matrix as row>
<@word.row>
<@word.cell row.name><@word.break/><@word.text row.respondents "Dempet"/></@word.cell>
<#list row.cells as one>
<@word.cell one.inPlace><@word.break/><@word.text one.completed/><@word.break/><@word.text one.reached/></@word.cell>
</#list>
</@word.row>
</#list>
</@word.table>
<@word.paragraph "Tabelltekst"><#list workshop.columns as column><@word.text column.id + ": " + column.name + ". "/></#list></@word.paragraph>
</#if>

<#if workshop.coverage?has_content>
<@word.heading 1 label.coverage/>
<@word.table [60, 20, 20, 20, 24] label.coverageCaption>
<@word.header>
<@word.cell label.respondent/>
<@word.number label.known/>
<@word.number label.unknown/>
<@word.number label.unanswered/>
<@word.number label.itemsOfChecklist/>
</@word.header>
<#list workshop.coverage as row>
<@word.row>
<@word.cell row.respondent/>
<@word.number row.known/>
<@word.number row.unknown/>
<@word.number row.unanswered/>
<@word.number row.items/>
</@word.row>
</#list>
</@word.table>
</#if>
</#macro>
