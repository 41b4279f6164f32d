<#-- Functions on texts; they compute and never print. -->

<#-- The host of an address, for people: "https://www.example.org/a/b" gives "example.org". -->
<#function host url>
  <#return url?replace("^https?://(www\\.)?", "", "r")?keep_before("/")?remove_ending(".")>
</#function>

<#-- The letter of a back-link: 1 gives "a", 27 gives "aa". -->
<#function letter index>
  <#return index?lower_abc>
</#function>
