<#ftl output_format="Markdown">
<#macro dates caption rows>
<#nt>**${caption}**

<#nt>|  |<#list progress.dates as date> ${date} |</#list>
<#nt>|---|<#list progress.dates as date>---|</#list>
<#list rows as row>
<#nt>| ${row.name} |<#list row.cells as cell> ${cell.words}<#if cell.detail?has_content> (${cell.detail})</#if> |</#list>
</#list>
</#macro>
<#macro changed group>

### ${group.heading} (${group.items?size})

<#list group.items as item>
- **${item.id}** ${item.text}: <#list item.statuses as cell>${cell.status}<#sep> → </#list>
<#if item.note??>
<#lt>  - ${label.itemNote}: ${item.note}
</#if>
</#list>
</#macro>
# ${title}

**${marking.text}**

${subtitle}

## ${label.happened}

<#list sentences as sentence>
${sentence}

</#list>
## ${label.changes}
<#list changes as group>
<@changed group/>
<#else>

${label.noChanges}
</#list>
<#if yardstick??>

## ${label.yardstick}

${label.yardstickDifferenceIntro}

<#list yardstick.sentences as sentence>
${sentence}

</#list>
<#list yardstick.changes as group>
<@changed group/>
</#list>
</#if>
<#if actions?has_content>

## ${label.actionOutcomes}
<#list actions as group>

### ${group.heading} (${group.actions?size})

<#list group.actions as action>
- ${action.text} (${action.item} ${action.itemText}). ${label.owner}: ${action.owner!label.noOwner}. ${label.plannedOn}: ${action.planned}. ${label.dueThen}: ${action.due!"–"}. ${label.dueNow}: ${action.dueNow!"–"}.
</#list>
</#list>
</#if>

## ${label.progress}

<@dates label.progressCaption progress.whole/>

<@dates label.progressDimensions progress.dimensions/>

## ${label.source}

${source.citation}

${source.notice}
<#if source.addedItems??>

${source.addedItems}
</#if>
<#if source.disclaimer?has_content>

### ${label.disclaimer}

${label.disclaimerIntro}

<#list source.disclaimer as paragraph>
> ${paragraph}
<#sep>>
</#sep>
</#list>
</#if>
