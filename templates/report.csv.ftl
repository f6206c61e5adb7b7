<#ftl output_format="CSV">
<#macro answered number id dimension level text answer>
${number},${id},${dimension},${level},${text},${answer.status},${answer.note!},${answer.reason!},${answer.evidenceSummary},${(answer.action.text)!},${(answer.action.owner)!},${(answer.action.due)!}
</#macro>
<#macro row item number="">
<@answered number item.id item.dimension item.level item.text item.answer/>
</#macro>
<#macro remark heading text id="" note="" reason="">
${""},${id},${heading},${""},${text},${""},${note},${reason},${""},${""},${""},${""}
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
<@remark label.adapted label.adaptedIntro/>
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
<@remark label.yardstickNew item.text item.id/>
</#list>
<#list yardstick.retired as item>
<@answered "" item.id label.yardstickRetired "" item.text item.answer/>
<@remark heading=label.yardstickRetired text=item.text id=item.id reason=item.why/>
</#list>
<#list yardstick.replaced as item>
<@remark label.yardstickReplaced item.text item.id item.words item.why/>
</#list>
<#list yardstick.changed as item>
<#list item.changes as change>
<@remark label.yardstickChanged item.text item.id change/>
</#list>
</#list>
</#if>
<@remark label.marking marking.text/>
<#list trust.sentences as sentence>
<@remark label.trust sentence/>
</#list>
<#if trust.note??>
<@remark label.note trust.note/>
</#if>
<@remark label.source source.citation/>
<@remark label.source source.notice/>
<#if source.addedItems??>
<@remark label.source source.addedItems/>
</#if>
<#list source.disclaimer as paragraph>
<@remark label.disclaimer paragraph/>
</#list>
