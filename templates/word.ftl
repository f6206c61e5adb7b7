<#ftl output_format="XML">
<#-- What a Word report is made of. Styles are named as in report.docx. -->

<#macro paragraph style="Normal" keepsWithNext=false>
<w:p><w:pPr><w:pStyle w:val="${style}"/><#if keepsWithNext><w:keepNext/></#if></w:pPr><#nested></w:p>
</#macro>

<#macro text words style="">
<w:r><#if style?has_content><w:rPr><w:rStyle w:val="${style}"/></w:rPr></#if><w:t>${words}</w:t></w:r><#t>
</#macro>

<#macro break>
<w:r><w:br/></w:r><#t>
</#macro>

<#macro link address>
<w:hyperlink r:id="${address}"><@text address "Hyperlink"/></w:hyperlink><#t>
</#macro>

<#macro sentence words style="Normal">
<@paragraph style><@text words/></@paragraph>
</#macro>

<#-- A sentence on the same page as what it introduces. -->
<#macro introduction words style="Normal">
<@paragraph style true><@text words/></@paragraph>
</#macro>

<#macro heading level words>
<@sentence words "heading " + level/>
</#macro>

<#macro bullet words style="List Bullet">
<@sentence words style/>
</#macro>

<#macro labelled name words="" keepsWithNext=false>
<@paragraph "Opplysning" keepsWithNext><@text name "Strong"/><w:r><w:tab/></w:r><#if words?has_content><@text words/></#if><#nested></@paragraph>
</#macro>

<#macro picture name>
<@paragraph "Bilde"><w:r><w:drawing r:id="${name}"/></w:r></@paragraph>
</#macro>

<#-- A table; the columns are as wide as their numbers say in relation to each other. One for each level may stand among them. -->
<#macro table columns title levels=[] last=[] style="Samarbeidssjekk tabell">
<w:tbl>
<w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${title}"/></w:tblPr>
<w:tblGrid><#list columns as column><w:gridCol w:w="${column}"/></#list><#list levels as level><w:gridCol w:w="143"/></#list><#list last as column><w:gridCol w:w="${column}"/></#list></w:tblGrid>
<#nested>
</w:tbl>
</#macro>

<#-- A row; one that keeps with the next stands on the same page as that. -->
<#macro row keepsWithNext=false>
<#assign keeps = keepsWithNext>
<w:tr><w:trPr><w:cantSplit/></w:trPr>
<#nested>
</w:tr>
</#macro>

<#macro header>
<#assign keeps = true>
<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<#nested>
</w:tr>
</#macro>

<#macro cell words="" style="Tabelltekst">
<w:tc><@paragraph style keeps><#if words?has_content><@text words/></#if><#nested></@paragraph></w:tc>
</#macro>

<#-- Note, reason and evidence of an answer, each on a line of its own. -->
<#macro remarks answer>
<w:tc>
<#if answer.note??>
<@sentence answer.note "Tabelltekst"/>
</#if>
<#if answer.reason??>
<@sentence label.reason + ": " + answer.reason "Tabelltekst"/>
</#if>
<#list answer.evidence as one>
<@paragraph "Tabelltekst"><@text label.evidence + ": "/><@evidence one/></@paragraph>
</#list>
<#if !answer.note?? && !answer.reason?? && !answer.evidence?has_content>
<@sentence "" "Tabelltekst"/>
</#if>
</w:tc>
</#macro>

<#macro number words>
<@cell words "Tabelltall"/>
</#macro>

<#-- The word for a status, coloured by what it means. -->
<#macro status answer>
<#switch answer.statusCode>
<#case "in-place"><@text " " + answer.status + " " "Status på plass"/><#break>
<#case "partial"><@text " " + answer.status + " " "Status delvis"/><#break>
<#case "missing"><@text " " + answer.status + " " "Status mangler"/><#break>
<#case "not-applicable"><@text " " + answer.status + " " "Status ikke relevant"/><#break>
<#default><@text " " + answer.status + " " "Status åpen"/>
</#switch>
</#macro>

<#macro settleFirst answer>
<#if answer.isOpen><@text " (" + label.settleFirst + ")" "Dempet"/></#if><#t>
</#macro>

<#-- Whether a level is reached, coloured likewise. -->
<#macro reached row>
<#switch row.reachedCode>
<#case "yes"><@text " " + row.reached + " " "Status på plass"/><#break>
<#case "no"><@text " " + row.reached + " " "Status delvis"/><#break>
<#case "open"><@text " " + row.reached + " " "Status åpen"/><#break>
<#default><@text " " + row.reached + " " "Status ikke relevant"/>
</#switch>
</#macro>

<#macro evidence one>
<@text one.title/><#if one.date??><@text ", " + one.date/></#if><#if one.webLink??><@text ", "/><@link one.webLink/></#if><#if one.place??><@text ", " + one.place/></#if><#t>
</#macro>

<#-- An item in a list; what is nested stands after its text. -->
<#macro item one>
<@paragraph "List Bullet"><@text one.id "Strong"/><@text " " + one.text/><#nested></@paragraph>
</#macro>

<#macro detail name words>
<@break/><@text name + ": " + words/><#t>
</#macro>

<#macro evidenceOf answer>
<#list answer.evidence as one>
<@paragraph "List Bullet 2"><@text label.evidence + ": "/><@evidence one/></@paragraph>
</#list>
</#macro>

<#-- What the full and the short report share. -->

<#macro beginning>
<@sentence title "Title"/>
<@paragraph "Subtitle"><@text marking.text "Strong"/><@text "  ·  " + subtitle/></@paragraph>
<#if kind == "short">
<@paragraph "Tabelltekst"><#list briefFacts as fact><@text fact.label + ": " + fact.value/><#sep><@text "  ·  "/></#sep></#list></@paragraph>
</#if>
</#macro>

<#macro lead>
<#list standing.sentences as words>
<@sentence words "Ingress"/>
</#list>
<@adapted/>
</#macro>

<#macro adapted>
<#if adaptations?has_content>
<@heading 2 label.adapted/>
<@sentence label.adaptedIntro/>
<#list adaptations as adaptation>
<@heading 3 adaptation.title/>
<@sentence adaptation.purpose/>
<#list adaptation.changes as change>
<@bullet change/>
</#list>
</#list>
</#if>
</#macro>

<#macro assessmentNote>
<#if trust.note??>
<@paragraph "Forbehold"><@text label.note + ": " "Strong"/><@text trust.note/></@paragraph>
</#if>
</#macro>

<#macro figure chart>
<@introduction chart.title "caption"/>
<@picture chart.id/>
</#macro>

<#-- Two bar charts beside each other, each under its title; the first has room for the legend, and for what is nested. -->
<#macro figures left right legend=label.chartLegend rightLegend="">
<@table columns=[1, 1] title=label.charts style="Bilder">
<@header>
<@cell><@text left.title "Strong"/></@cell>
<@cell><@text right.title "Strong"/></@cell>
</@header>
<@row>
<w:tc><@picture left.id/><@sentence legend "Tabelltekst"/><#nested></w:tc>
<w:tc><@picture right.id/><#if rightLegend?has_content><@sentence rightLegend "Tabelltekst"/></#if></w:tc>
</@row>
</@table>
</#macro>

<#macro sources headingLevel>
<@sentence source.citation "Kildetekst"/>
<@sentence source.notice "Kildetekst"/>
<#if source.addedItems??>
<@sentence source.addedItems "Kildetekst"/>
</#if>
<#if source.disclaimer?has_content>
<@heading headingLevel label.disclaimer/>
<@introduction label.disclaimerIntro "Kildetekst"/>
<#list source.disclaimer as words>
<@sentence words "Quote"/>
</#list>
</#if>
</#macro>
