<#ftl output_format="CSV">
<#macro row item respondent answer>
${item.id},${item.dimension},${item.level},${item.text},${respondent},${answer.status},${answer.note!},${answer.reason!},${answer.evidenceSummary},${(answer.action.text)!},${(answer.action.owner)!},${(answer.action.due)!}
</#macro>
<#macro remark heading text>
${""},${heading},${""},${text},${""},${""},${""},${""},${""},${""},${""},${""}
</#macro>
${label.item},${label.dimension},${label.level},${label.text},${label.respondent},${label.status},${label.itemNote},${label.reason},${label.evidence},${label.action},${label.owner},${label.due}
<#list workshop.answers as one>
<@row one.item label.proposal one.item.answer/>
<#list one.voices as voice>
<@row one.item voice.respondent voice.answer/>
</#list>
</#list>
<#list workshop.sentences as sentence>
<@remark label.voices sentence/>
</#list>
<#if workshop.withheld??>
<@remark label.voices workshop.withheld/>
</#if>
<#list workshop.contrasts as sentence>
<@remark label.contrasts sentence/>
</#list>
<#list adaptations as adaptation>
<@remark label.adapted adaptation.title/>
<#list adaptation.changes as change>
<@remark label.adapted change/>
</#list>
</#list>
<@remark label.marking marking.text/>
<#list trust.sentences as sentence>
<@remark label.trust sentence/>
</#list>
<@remark label.source source.citation/>
<@remark label.source source.notice/>
<#if source.addedItems??>
<@remark label.source source.addedItems/>
</#if>
<#list source.disclaimer as paragraph>
<@remark label.disclaimer paragraph/>
</#list>
