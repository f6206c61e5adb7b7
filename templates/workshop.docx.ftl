<#ftl output_format="XML">
<#import "word.ftl" as word>
<#import "voices.docx.ftl" as voices>
<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<@word.beginning/>
<@voices.sections/>
<@word.adapted/>
<@word.heading 1 label.source/>
<@word.sources 2/>
</w:body>
