<#ftl output_format="CSV">
<#macro row item number="">
${number},${item.id},${item.dimension},${item.level},${item.text},${item.answer.status},${item.answer.note!},${item.answer.reason!},${item.answer.evidenceSummary},${(item.answer.action.text)!},${(item.answer.action.owner)!},${(item.answer.action.due)!}
</#macro>
<#macro remark heading text>
${""},${""},${heading},${""},${text},${""},${""},${""},${""},${""},${""},${""}
</#macro>
${label.number},${label.item},${label.dimension},${label.level},${label.text},${label.status},${label.itemNote},${label.reason},${label.evidence},${label.action},${label.owner},${label.due}
<#list remaining.gaps as gap>
<@row gap gap?counter?c/>
</#list>
<#list others.inPlace as item>
<@row item/>
</#list>
<#list others.notApplicable as item>
<@row item/>
</#list>
<#list others.aboveTarget as item>
<@row item/>
</#list>
<#list adaptations as adaptation>
<@remark label.adapted adaptation.title/>
<@remark label.adapted adaptation.purpose/>
<#list adaptation.changes as change>
<@remark label.adapted change/>
</#list>
</#list>
<#list trust.sentences as sentence>
<@remark label.trust sentence/>
</#list>
<#if trust.note??>
<@remark label.note trust.note/>
</#if>
<@remark label.source source.citation/>
<@remark label.source source.notice/>
<#list source.disclaimer as paragraph>
<@remark label.disclaimer paragraph/>
</#list>
