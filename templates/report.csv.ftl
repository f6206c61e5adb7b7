<#ftl output_format="CSV">
<#macro row item number="">
${number},${item.id},${item.dimension},${item.level},${item.text},${item.answer.status},${item.answer.note!},${item.answer.reason!},${item.answer.evidenceSummary},${(item.answer.action.text)!},${(item.answer.action.owner)!},${(item.answer.action.due)!}
</#macro>
<#macro remark heading text note="">
${""},${""},${heading},${""},${text},${""},${note},${""},${""},${""},${""},${""}
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
<#if yardstick??>
<#list yardstick.sentences as sentence>
<@remark label.yardstick sentence/>
</#list>
<#list yardstick.added as item>
<@remark label.yardstickNew item.id + " " + item.text/>
</#list>
<#list yardstick.retired as item>
<@remark heading=label.yardstickRetired text=item.id + " " + item.text + " (" + item.answer.status + "). " + item.why note=(item.answer.note)!/>
</#list>
<#list yardstick.replaced as item>
<@remark label.yardstickReplaced item.id + " " + item.text + ". " + label.replacedBy + " " + item.by + " " + item.byText + ". " + item.why/>
</#list>
<#list yardstick.changed as item>
<@remark label.yardstickChanged item.id + " " + item.text + ". " + item.changes?join(" ")/>
</#list>
</#if>
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
