<#ftl output_format="Text">
<#macro ids heading items>
<#if items?has_content>
  ${heading}: <#list items as item>${item.id}<#sep>, </#list>
</#if>
</#macro>
${name}
${subtitle}

<#list standing.sentences as sentence>
${sentence}
</#list>
<#list adaptations as adaptation>
${label.adapted}: ${adaptation.title}
<#list adaptation.changes as change>
  ${change}
</#list>
</#list>
<#if !trust.isOpen>
${trust.coverage}
</#if>
<#if yardstick??>

${label.yardstick}:
<#list yardstick.sentences as sentence>
${sentence}
</#list>
<@ids label.yardstickNew yardstick.added/>
<@ids label.yardstickRetired yardstick.retired/>
<@ids label.yardstickReplaced yardstick.replaced/>
<@ids label.yardstickChanged yardstick.changed/>
</#if>

  ${label.level?right_pad(16)} ${label.count?right_pad(10)} ${label.completed?right_pad(9)} ${label.reached}
<#list standing.levels as row>
  ${row.level?right_pad(16)} ${row.inPlace?right_pad(10)} ${row.completed?right_pad(9)} ${row.reached}<#if row.isTarget> (${label.target})</#if>
</#list>
<#list remaining.steps as step>

${step.heading}<#if step.items?has_content>:</#if>
<#list step.items as item>
  ${item.id?right_pad(6)} ${item.answer.status?right_pad(14)} ${item.text}
</#list>
</#list>
