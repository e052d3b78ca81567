/**
 * 法学引注手册（第二版）, 网络文献: 作者：《题名》，载网站名，网址。 It gives no day of access. The manual has the day on which
 * the website put the text up behind the name of the website; ours is not that website, so the day of publication by
 * the issuer stands with the title.
 */
export const legalManual = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note" default-locale="zh-CN">
  <info>
    <title>法学引注手册（第二版，网络文献）</title>
    <id>legal-manual</id>
    <category citation-format="note"/>
    <category field="law"/>
    <summary>Web pages only, as notes that give the whole reference.</summary>
    <updated>2026-11-23T00:00:00+00:00</updated>
  </info>
  <citation>
    <layout suffix="。">
      <group delimiter="，">
        <group delimiter="：">
          <names variable="author"/>
          <text variable="title" prefix="《" suffix="》"/>
        </group>
        <date variable="issued" form="text" suffix="公布"/>
        <text variable="container-title" prefix="载"/>
        <text variable="locator"/>
        <text variable="URL"/>
      </group>
    </layout>
  </citation>
</style>
`;
