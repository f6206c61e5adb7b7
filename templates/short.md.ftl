<#ftl output_format="Markdown">
# ${title}

**${marking.text}**

${subtitle}

<#list briefFacts as fact>${fact.label}: ${fact.value}<#sep> · </#list>

## ${label.standing}

<#list standing.sentences as sentence>
${sentence}
<#sep>

</#sep>
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

## ${label.holding}

<#if brief.holding?has_content>
<#list brief.holding as item>
- **${item.id}** ${item.text} (${item.answer.status}<#if item.answer.isOpen>, ${label.settleFirst}</#if>)
</#list>
<#if brief.more??>
- ${brief.more}
</#if>

</#if>
### ${label.next}

<#list brief.next as sentence>
${sentence}
<#sep>

</#sep>
</#list>
<#if brief.decisions?has_content>

## ${label.decisions}

${brief.decisionsIntro}

| ${label.decision} | ${label.item} | ${label.owner} | ${label.due} |
|---|---|---|---|
<#list brief.decisions as row>
| ${row.text} | ${row.item} | ${row.owner!label.noOwner} | ${row.due!label.noDue}<#if row.overdue> (${label.overdue})</#if> |
</#list>
<#if brief.moreDecisions??>

${brief.moreDecisions}
</#if>
</#if>

<#if workshop??>
## ${label.voices}

<#list workshop.sentences as sentence>
${sentence}

</#list>
</#if>
## ${label.certainty}

<#list trust.sentences as sentence>
- ${sentence}
</#list>
<#if yardstick??>
<#list yardstick.sentences as sentence>
- ${sentence}
</#list>
</#if>
<#if trust.note??>

**${label.note}:** ${trust.note}
</#if>

## ${label.annexNumbers}

${label.countsOf}

| ${label.level} | ${label.count} | ${label.reached} | ${label.completed} |
|---|---|---|---|
<#list standing.levels as row>
| ${row.level}<#if row.isTarget> (${label.target})</#if> | ${row.inPlace} | ${row.reached} | ${row.completed} |
</#list>

| ${label.dimension} | ${label.completedAtTarget} | ${label.reachedLevel} | ${label.bestLevel} |
|---|---|---|---|
<#list standing.dimensions as row>
| ${row.name} | ${row.completedAtTarget} | ${row.reached} | ${row.reachedAtBest} |
</#list>

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
