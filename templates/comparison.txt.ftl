<#ftl output_format="Text">
<#macro dates rows>
<#list rows as row>
  ${row.name}: <#list row.cells as cell>${cell.date} ${cell.words}<#if cell.detail?has_content> (${cell.detail})</#if><#sep>; </#list>
</#list>
</#macro>
<#macro changed group>

${group.heading}:
<#list group.items as item>
  ${item.id?right_pad(6)} <#list item.statuses as cell>${cell.status}<#sep> → </#list>: ${item.text}
</#list>
</#macro>
${title}
${subtitle}
${marking.text}

<#list sentences as sentence>
${sentence}
</#list>

${label.progressCaption}:
<@dates progress.whole/>

${label.progressDimensions}:
<@dates progress.dimensions/>
<#list changes as group>
<@changed group/>
</#list>
<#if yardstick??>

${label.yardstick}:
<#list yardstick.sentences as sentence>
${sentence}
</#list>
<#list yardstick.changes as group>
<@changed group/>
</#list>
</#if>
<#if actions?has_content>

${label.actionOutcomes}:
<#list actions as group>
  ${group.heading}:
<#list group.actions as action>
    ${action.item?right_pad(6)} ${action.text}<#if action.due??> (${label.dueThen} ${action.due}<#if action.dueNow??>, ${label.dueNow} ${action.dueNow}</#if>)<#elseif action.dueNow??> (${label.dueNow} ${action.dueNow})</#if>
</#list>
</#list>
</#if>
