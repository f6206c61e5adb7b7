<#ftl output_format="Markdown">
<#import "voices.md.ftl" as voices>
<#macro evidence list>
<#list list as one>
<#lt>  - ${label.evidence}: ${one.title}<#if one.date??>, ${one.date}</#if><#if one.webLink??>, <${one.webLink?no_esc}></#if><#if one.place??>, ${one.place}</#if>
</#list>
</#macro>
<#macro answer item>
<#if item.answer.note??>
<#lt>  - ${label.itemNote}: ${item.answer.note}
</#if>
<#if item.answer.reason??>
<#lt>  - ${label.reason}: ${item.answer.reason}
</#if>
<@evidence item.answer.evidence/>
</#macro>
<#macro toRenew heading entries>
<#if entries?has_content>

### ${heading}

<#list entries as entry>
- **${entry.id}** ${entry.text}
  - ${entry.told}
  - ${entry.reason}
</#list>
</#if>
</#macro>
# ${title}

**${marking.text}**

${subtitle}

## ${label.trust}

<#list trust.sentences as sentence>
- ${sentence}
</#list>
<#if trust.note??>

**${label.note}:** ${trust.note}
</#if>

## ${label.facts}

<#list facts as fact>
- **${fact.label}:** ${fact.value}
</#list>

## ${label.standing}

<#list standing.sentences as sentence>
${sentence}

</#list>
<#if adaptations?has_content>
### ${label.adapted}

${label.adaptedIntro}

<#list adaptations as adaptation>
**${adaptation.title}.** ${adaptation.purpose}

<#list adaptation.changes as change>
- ${change}
</#list>

</#list>
</#if>
<#if yardstick??>

## ${label.yardstick}

<#list yardstick.sentences as sentence>
${sentence}
<#sep>

</#sep>
</#list>
<#if yardstick.added?has_content>

### ${label.yardstickNew}

<#list yardstick.added as item>
- **${item.id}** ${item.text} (${item.level}, ${item.answer.status})
</#list>
</#if>
<#if yardstick.retired?has_content>

### ${label.yardstickRetired}

${label.yardstickRetiredIntro}

<#list yardstick.retired as item>
- **${item.id}** ${item.text} (${item.answer.status})
  - ${item.why}
<@answer item/>
<#if item.answer.action??>
  - ${label.action}: ${item.answer.action.text} (${label.owner}: ${item.answer.action.owner!label.noOwner}. ${label.due}: ${item.answer.action.due!label.noDue})
</#if>
</#list>
</#if>
<#if yardstick.replaced?has_content>

### ${label.yardstickReplaced}

${label.yardstickReplacedIntro}

<#list yardstick.replaced as item>
- **${item.id}** ${item.text}
  - ${label.replacedBy} **${item.by}** ${item.byText}
  - ${item.why}
</#list>
</#if>
<#if yardstick.changed?has_content>

### ${label.yardstickChanged}

<#list yardstick.changed as item>
- **${item.id}** ${item.text}
<#list item.changes as change>
  - ${change}
</#list>
</#list>
</#if>
</#if>
<#if remaining.steps?has_content>

## ${label.staircase}
<#list remaining.steps as step>

### ${step.heading}
<#if step.items?has_content>

<#list step.items as item>
- ${item.id} ${item.text} (${item.answer.status}<#if item.answer.isOpen>, ${label.settleFirst}</#if>)
</#list>
</#if>
</#list>
</#if>

## ${label.gaps}

${remaining.sentence}
<#list remaining.gaps as gap>

### ${gap?counter}. ${gap.id} ${gap.text}

- **${label.status}:** ${gap.answer.status}<#if gap.answer.isOpen> (${label.settleFirst})</#if>
- **${label.dimension}:** ${gap.dimension}
- **${label.level}:** ${gap.level}
<#if gap.answer.note??>
- **${label.itemNote}:** ${gap.answer.note}
</#if>
<#if gap.help??>
- **${label.meaning}:** ${gap.help.inPlace}
- **${label.why}:** ${gap.help.why}
- **${label.lookFor}:** ${gap.help.evidence}
</#if>
<#if gap.references?has_content>
- **${label.references}:** <#list gap.references as reference>${reference}<#sep>; </#list>
</#if>
<#list gap.answer.evidence as one>
- **${label.evidence}:** ${one.title}<#if one.date??>, ${one.date}</#if><#if one.webLink??>, <${one.webLink?no_esc}></#if><#if one.place??>, ${one.place}</#if>
</#list>
<#if open>
<#elseif gap.answer.action??>
- **${label.action}:** ${gap.answer.action.text}
- **${label.owner}:** ${gap.answer.action.owner!label.noOwner}
- **${label.due}:** ${gap.answer.action.due!label.noDue}<#if gap.answer.action.overdue> (${label.overdue})</#if>
<#else>
- **${label.action}:** ${label.noAction}<#if gap.answer.isOpen>. ${label.nextStep}</#if>
</#if>
</#list>

<#if !open>
## ${label.actionPlan}

<#if actions?has_content>
| ${label.due} | ${label.action} | ${label.owner} | ${label.item} |
|---|---|---|---|
<#list actions as row>
| ${row.due!label.noDue}<#if row.overdue> (${label.overdue})</#if> | ${row.text} | ${row.owner!label.noOwner} | ${row.item} ${row.itemText} |
</#list>
<#else>
${label.noActions}
</#if>
<#if remaining.withoutAction?has_content>

${label.withoutAction}: <#list remaining.withoutAction as id>${id}<#sep>, </#list>.
</#if>

</#if>
<#if renewals??>
## ${label.renewals}

${renewals.sentence}
<@toRenew label.lapsed renewals.lapsed/>
<@toRenew label.renewalDue renewals.due/>
<@toRenew label.undated renewals.undated/>
<#if renewals.calendar?has_content>

### ${label.calendar}

| ${label.due} | ${label.what} | ${label.item} |
|---|---|---|
<#list renewals.calendar as row>
| ${row.date}<#if row.isPast> (${row.state})</#if> | ${row.what} | ${row.item} ${row.itemText} |
</#list>
</#if>

</#if>
## ${label.notRelevant}

<#list others.notApplicable as item>
- **${item.id}** ${item.text}
<#if item.answer.reason??>
  - ${label.reason}: ${item.answer.reason}
</#if>
<#else>
${label.none}
</#list>

## ${label.inPlace}

<#list others.inPlace as item>
- **${item.id}** ${item.text}
<#else>
${label.none}
</#list>
<#if others.aboveTarget?has_content>

## ${label.aboveTarget}

${label.aboveTargetIntro}

<#list others.aboveTarget as item>
- **${item.id}** ${item.text} (${item.answer.status})
</#list>
</#if>

<#if workshop??>
<@voices.sections/>

</#if>
## ${label.allItems}
<#list dimensions as dimension>

### ${dimension.name}

<#list dimension.items as item>
- **${item.id}** ${item.text} (${item.level}): **${item.answer.status}**
<#if item.validity??>
  - ${item.validity}
</#if>
<@answer item/>
</#list>
</#list>

## ${label.annex}

### ${label.method}

<#list method as fact>
- **${fact.label}:** ${fact.value}
</#list>

### ${label.annexNumbers}

${label.countsOf}

#### ${label.levels}

| ${label.level} | ${label.count} | ${label.reached} | ${label.completed} | ${label.partial} | ${label.missing} | ${label.unknown} | ${label.notAssessed} | ${label.notApplicable} |
|---|---|---|---|---|---|---|---|---|
<#list standing.levels as row>
| ${row.level}<#if row.isTarget> (${label.target})</#if> | ${row.inPlace} | ${row.reached} | ${row.completed} | ${row.counts.partial} | ${row.counts.missing} | ${row.counts.unknown} | ${row.counts.notAssessed} | ${row.counts.notApplicable} |
</#list>

#### ${label.dimensions}

| ${label.dimension} |<#list standing.levels as row> ${row.level} |</#list> ${label.completedAtTarget} | ${label.reachedLevel} | ${label.bestLevel} |
|---|<#list standing.levels as row>---|</#list>---|---|---|
<#list standing.dimensions as row>
| ${row.name} |<#list row.levels as cell> ${cell.inPlace} (${cell.reached}<#if cell.open?has_content>, ${cell.open}</#if>) |</#list> ${row.completedAtTarget} | ${row.reached} | ${row.reachedAtBest} |
</#list>

### ${label.source}

${source.citation}

${source.notice}
<#if source.addedItems??>

${source.addedItems}
</#if>
<#if source.disclaimer?has_content>

#### ${label.disclaimer}

${label.disclaimerIntro}

<#list source.disclaimer as paragraph>
> ${paragraph}
<#sep>>
</#sep>
</#list>
</#if>
