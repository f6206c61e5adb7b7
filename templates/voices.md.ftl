<#ftl output_format="Markdown">
<#-- What several have answered: in the report for a workshop, and in the others when it is asked for. -->
<#macro counts heading groups>
<#if groups?has_content>
<#lt>- ${heading}:
<#list groups as group>
<#lt>  - ${group.name}: ${group.answers}
</#list>
</#if>
</#macro>
<#macro sections>

<#lt>## ${label.voices}

<#list workshop.sentences as sentence>
<#lt>${sentence}

</#list>
<#if workshop.withheld??>
<#lt>${workshop.withheld}

</#if>
<#if workshop.disagreements?has_content>
<#lt>## ${label.disagreements}

<#lt>${label.disagreementsIntro}
<#list workshop.disagreements as one>

<#lt>### ${one?counter}. ${one.item.text}

<#lt>**${one.item.id}**, ${one.item.dimension}, ${one.item.level}

<#lt>- ${label.spread}: ${one.spread}
<#lt>- ${label.proposal}: ${one.item.answer.status} (${label.disagreement}: ${one.state})
<#if one.all?has_content>
<#lt>- ${label.allAnswers}: ${one.all}
</#if>
<@counts label.byMember one.members/>
<@counts label.byLevel one.levels/>
<#if one.remarks?has_content>
<#lt>- ${label.byRespondent}:
<#list one.remarks as voice>
<#lt>  - ${voice.respondent} (${voice.answer.status})<#if voice.answer.note??>: ${voice.answer.note}</#if>
<#if voice.answer.reason?has_content>
<#lt>    - ${label.reason}: ${voice.answer.reason}
</#if>
<#if voice.answer.action??>
<#lt>    - ${label.action}: ${voice.answer.action.text}
</#if>
</#list>
</#if>
<#if one.jointNote??>
<#lt>- ${label.itemNote}: ${one.jointNote}
</#if>
</#list>
</#if>
<#if workshop.furtherDisagreements?has_content>

<#lt>### ${label.furtherDisagreements}

<#lt>| ${label.item} | ${label.text} | ${label.proposal} | ${label.allAnswers} | ${label.byMember} |
<#lt>|---|---|---|---|---|
<#list workshop.furtherDisagreements as one>
<#lt>| ${one.item.id} | ${one.item.text}<#list one.remarks as voice>. ${voice.respondent} (${voice.answer.status})<#if voice.answer.note??>: ${voice.answer.note}</#if><#if voice.answer.reason?has_content>. ${label.reason}: ${voice.answer.reason}</#if><#if voice.answer.action??>. ${label.action}: ${voice.answer.action.text}</#if></#list> | ${one.item.answer.status} (${one.state}) | ${one.all} | <#list one.members as group>${group.name}: ${group.answers}<#sep>; </#list> |
</#list>
</#if>
<#if workshop.unknown?has_content>

<#lt>## ${label.unknownToAll}

<#lt>${label.unknownToAllIntro}

<#list workshop.unknown as item>
<#lt>- **${item.id}** ${item.text} (${item.dimension}<#if item.asked?has_content>, ${item.asked}</#if>)
</#list>
</#if>
<#if workshop.unanswered?has_content>

<#lt>## ${label.unansweredByAll}

<#list workshop.unanswered as item>
<#lt>- **${item.id}** ${item.text} (${item.dimension})
</#list>
</#if>
<#if workshop.contrasts?has_content>

<#lt>## ${label.contrasts}

<#list workshop.contrasts as sentence>
<#lt>- ${sentence}
</#list>

<#lt>${workshop.contrastRule}
</#if>
<#if workshop.matrix?has_content>

<#lt>## ${label.matrix}

<#lt>${label.matrixIntro}

<#lt>| ${label.municipality} |<#list workshop.columns as column> ${column.name} |</#list>
<#lt>|---|<#list workshop.columns as column>---|</#list>
<#list workshop.matrix as row>
<#lt>| ${row.name} (${row.respondents}) |<#list row.cells as cell> ${cell.inPlace}, ${cell.completed}, ${cell.reached} |</#list>
</#list>
</#if>
<#if workshop.coverage?has_content>

<#lt>## ${label.coverage}

<#lt>| ${label.respondent} | ${label.known} | ${label.unknown} | ${label.unanswered} | ${label.itemsOfChecklist} |
<#lt>|---|---|---|---|---|
<#list workshop.coverage as row>
<#lt>| ${row.respondent} | ${row.known} | ${row.unknown} | ${row.unanswered} | ${row.items} |
</#list>
</#if>
</#macro>
