<#ftl output_format="XML">
<#import "word.ftl" as word>
<#import "voices.docx.ftl" as voices>
<#macro toRenew heading entries>
<#if entries?has_content>
<@word.heading 2 heading/>
<#list entries as entry>
<@word.item entry><@word.break/><@word.text entry.told/><@word.break/><@word.text entry.reason "Dempet"/></@word.item>
</#list>
</#if>
</#macro>
<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<@word.beginning/>

<@word.heading 1 label.trust/>
<#list trust.sentences as sentence>
<@word.paragraph "Forbehold" trust.note?? || !sentence?is_last><@word.text sentence/></@word.paragraph>
</#list>
<@word.assessmentNote/>

<@word.heading 1 label.facts/>
<#list facts as fact>
<@word.labelled fact.label fact.value/>
</#list>

<@word.heading 1 label.standing/>
<@word.lead/>
<@word.figures charts.progress charts.profile>
<@word.figure charts.heatMap/>
<@word.sentence label.heatMapLegend "Tabelltekst"/>
</@word.figures>

<#if yardstick??>
<@word.heading 1 label.yardstick/>
<#list yardstick.sentences as sentence>
<@word.sentence sentence/>
</#list>
<#if yardstick.added?has_content>
<@word.heading 2 label.yardstickNew/>
<#list yardstick.added as item>
<@word.item item><@word.text " "/><@word.status item.answer/><@word.text " (" + item.level + ")"/></@word.item>
</#list>
</#if>
<#if yardstick.retired?has_content>
<@word.heading 2 label.yardstickRetired/>
<@word.sentence label.yardstickRetiredIntro/>
<#list yardstick.retired as item>
<@word.item item><@word.text " "/><@word.status item.answer/><@word.break/><@word.text item.why/><#if item.answer.note??><@word.detail label.itemNote item.answer.note/></#if><#if item.answer.reason??><@word.detail label.reason item.answer.reason/></#if><#if item.answer.action??><@word.detail label.action item.answer.action.text/></#if></@word.item>
<@word.evidenceOf item.answer/>
</#list>
</#if>
<#if yardstick.replaced?has_content>
<@word.heading 2 label.yardstickReplaced/>
<@word.sentence label.yardstickReplacedIntro/>
<#list yardstick.replaced as item>
<@word.item item><@word.break/><@word.text label.replacedBy + " "/><@word.text item.by "Strong"/><@word.text " " + item.byText/><@word.break/><@word.text item.why/></@word.item>
</#list>
</#if>
<#if yardstick.changed?has_content>
<@word.heading 2 label.yardstickChanged/>
<#list yardstick.changed as item>
<@word.item item><#list item.changes as change><@word.break/><@word.text change/></#list></@word.item>
</#list>
</#if>
</#if>

<#if remaining.steps?has_content>
<@word.heading 1 label.staircase/>
<#list remaining.steps as step>
<@word.heading 2 step.heading/>
<#list step.items as item>
<@word.item item><@word.text " "/><@word.status item.answer/><@word.settleFirst item.answer/></@word.item>
</#list>
</#list>
</#if>

<@word.heading 1 label.gaps/>
<@word.introduction remaining.sentence/>
<#list remaining.gaps as gap>
<@word.heading 2 gap?counter + ". " + gap.text/>
<@word.paragraph "Merker" true><@word.status gap.answer/><@word.settleFirst gap.answer/><@word.text "   " + gap.id + "  ·  " + gap.dimension + "  ·  " + gap.level "Dempet"/></@word.paragraph>
<#if gap.answer.note??>
<@word.labelled label.itemNote gap.answer.note true/>
</#if>
<#if gap.help??>
<@word.labelled label.meaning gap.help.inPlace true/>
<@word.labelled label.why gap.help.why true/>
<@word.labelled label.lookFor gap.help.evidence !open || gap.references?has_content/>
</#if>
<#if gap.references?has_content>
<@word.labelled label.references gap.references?join("; ") !open/>
</#if>
<#if gap.answer.evidence?has_content>
<@word.labelled name=label.evidence keepsWithNext=true><#list gap.answer.evidence as one><@word.evidence one/><#sep><@word.break/></#sep></#list></@word.labelled>
</#if>
<#if open>
<#elseif gap.answer.action??>
<@word.labelled label.action><@word.text gap.answer.action.text "Strong"/><@word.detail label.owner gap.answer.action.owner!label.noOwner/><@word.detail label.due gap.answer.action.due!label.noDue/><#if gap.answer.action.overdue><@word.text " (" + label.overdue + ")" "Strong"/></#if></@word.labelled>
<#else>
<@word.labelled label.action><@word.text label.noAction/><#if gap.answer.isOpen><@word.text ". " + label.nextStep/></#if></@word.labelled>
</#if>
</#list>

<#if !open>
<@word.heading 1 label.actionPlan/>
<#if actions?has_content>
<@word.table [18, 40, 32, 40] label.actionPlan>
<@word.header>
<@word.cell label.due/>
<@word.cell label.action/>
<@word.cell label.owner/>
<@word.cell label.item/>
</@word.header>
<#list actions as row>
<@word.row>
<@word.cell row.due!label.noDue><#if row.overdue><@word.break/><@word.text label.overdue/></#if></@word.cell>
<@word.cell row.text/>
<@word.cell row.owner!label.noOwner/>
<@word.cell row.item + " " + row.itemText/>
</@word.row>
</#list>
</@word.table>
<#else>
<@word.sentence label.noActions/>
</#if>
<#if remaining.withoutAction?has_content>
<@word.sentence label.withoutAction + ": " + remaining.withoutAction?join(", ") + "." "Etter tabell"/>
</#if>
</#if>

<#if renewals??>
<@word.heading 1 label.renewals/>
<@word.sentence renewals.sentence/>
<@toRenew label.lapsed renewals.lapsed/>
<@toRenew label.renewalDue renewals.due/>
<@toRenew label.undated renewals.undated/>
<#if renewals.calendar?has_content>
<@word.heading 2 label.calendar/>
<@word.table [26, 52, 52] label.calendar>
<@word.header>
<@word.cell label.due/>
<@word.cell label.what/>
<@word.cell label.item/>
</@word.header>
<#list renewals.calendar as row>
<@word.row>
<@word.cell row.date><#if row.isPast><@word.break/><@word.text row.state "Strong"/></#if></@word.cell>
<@word.cell><@word.text row.what row.isRenewal?then("Strong", "")/></@word.cell>
<@word.cell row.item + " " + row.itemText/>
</@word.row>
</#list>
</@word.table>
</#if>
</#if>

<@word.heading 1 label.notRelevant/>
<#list others.notApplicable as item>
<@word.item item><#if item.answer.reason??><@word.detail label.reason item.answer.reason/></#if></@word.item>
<#else>
<@word.sentence label.none/>
</#list>

<@word.heading 1 label.inPlace/>
<#list others.inPlace as item>
<@word.item item/>
<#else>
<@word.sentence label.none/>
</#list>

<#if others.aboveTarget?has_content>
<@word.heading 1 label.aboveTarget/>
<@word.sentence label.aboveTargetIntro/>
<#list others.aboveTarget as item>
<@word.item item><@word.text " "/><@word.status item.answer/></@word.item>
</#list>
</#if>

<#if workshop??>
<@voices.sections/>
</#if>

<@word.heading 1 label.allItems/>
<#list dimensions as dimension>
<@word.heading 2 dimension.name/>
<@word.table open?then([84, 24, 20], [40, 19, 17, 52]) dimension.name>
<@word.header>
<@word.cell label.item/>
<@word.cell label.level/>
<@word.cell label.status/>
<#if !open>
<@word.cell label.remarks/>
</#if>
</@word.header>
<#list dimension.items as item>
<@word.row>
<@word.cell><@word.text item.id "Strong"/><@word.text " " + item.text/><#if item.validity??><@word.break/><@word.text item.validity "Dempet"/></#if></@word.cell>
<@word.cell item.level/>
<@word.cell><@word.status item.answer/></@word.cell>
<#if !open>
<@word.remarks item.answer/>
</#if>
</@word.row>
</#list>
</@word.table>
</#list>

<@word.heading 1 label.annex/>
<@word.heading 2 label.method/>
<#list method as fact>
<@word.labelled fact.label fact.value/>
</#list>

<@word.heading 2 label.annexNumbers/>
<@word.introduction label.countsOf/>

<@word.sentence label.levels "caption"/>
<@word.table [30, 14, 18, 16, 14, 16, 14, 16, 18] label.levels>
<@word.header>
<@word.cell label.level/>
<@word.cell label.count/>
<@word.cell label.reached/>
<@word.cell label.completed/>
<@word.number label.partial/>
<@word.number label.missing/>
<@word.number label.unknown/>
<@word.number label.notAssessed/>
<@word.number label.notApplicable/>
</@word.header>
<#list standing.levels as row>
<@word.row !row?is_last>
<@word.cell row.level><#if row.isTarget><@word.text " (" + label.target + ")" "Dempet"/></#if></@word.cell>
<@word.cell row.inPlace/>
<@word.cell><@word.reached row/></@word.cell>
<@word.cell row.completed/>
<@word.number row.counts.partial/>
<@word.number row.counts.missing/>
<@word.number row.counts.unknown/>
<@word.number row.counts.notAssessed/>
<@word.number row.counts.notApplicable/>
</@word.row>
</#list>
</@word.table>

<@word.sentence label.dimensions "caption"/>
<@word.table columns=[172] title=label.dimensions levels=standing.levels last=[96, 133, 133]>
<@word.header>
<@word.cell label.dimension/>
<#list standing.levels as row>
<@word.cell row.level/>
</#list>
<@word.cell label.completedAtTarget/>
<@word.cell label.reachedLevel/>
<@word.cell label.bestLevel/>
</@word.header>
<#list standing.dimensions as row>
<@word.row !row?is_last>
<@word.cell row.name/>
<#list row.levels as cell>
<@word.cell cell.inPlace><@word.break/><@word.reached cell/><#if cell.open?has_content><@word.break/><@word.text cell.open "Dempet"/></#if></@word.cell>
</#list>
<@word.cell row.completedAtTarget/>
<@word.cell row.reached/>
<@word.cell row.reachedAtBest/>
</@word.row>
</#list>
</@word.table>

<@word.heading 2 label.source/>
<@word.sources 3/>
</w:body>
