/** A note in English: Author, Title, in List (20 Apr. 2017) (kind of text), paragraph, address (accessed …). */
export const english = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note" default-locale="en-US">
  <info>
    <title>English note (web pages)</title>
    <id>english</id>
    <category citation-format="note"/>
    <category field="law"/>
    <summary>Web pages only, as notes that give the whole reference.</summary>
    <updated>2026-11-23T00:00:00+00:00</updated>
  </info>
  <citation>
    <layout suffix=".">
      <group delimiter=", ">
        <names variable="author"/>
        <group delimiter=" ">
          <group delimiter=", in ">
            <text variable="title"/>
            <text variable="collection-title"/>
          </group>
          <date variable="issued" form="text" prefix="(" suffix=")"/>
          <text variable="genre" prefix="(" suffix=")"/>
        </group>
        <text variable="locator"/>
        <group delimiter=" ">
          <text variable="URL"/>
          <group delimiter=" " prefix="(" suffix=")">
            <text term="accessed"/>
            <date variable="accessed" form="text"/>
          </group>
        </group>
      </group>
    </layout>
  </citation>
</style>
`;
