/** What differs between the two versions of the standard: the brackets round the day of publication. */
interface Version {
  id: string;
  year: number;
  open: string;
  close: string;
}

/** GB/T 7714—2025, 电子资源: full-width round brackets, as in its examples. */
export const gbt7714of2025 = writeStyle({
  id: 'gbt-7714-2025',
  year: 2025,
  open: '（',
  close: '）',
});

/** GB/T 7714—2015, 电子资源: half-width round brackets. */
export const gbt7714of2015 = writeStyle({
  id: 'gbt-7714-2015',
  year: 2015,
  open: '(',
  close: ')',
});

/**
 * The order is that of the standard: 主要责任者. 题名[文献类型标识/文献载体标识].
 * 引文页码（更新或修改日期）[引用日期]. 获取和访问路径. The paragraph stands where the page does. A translation, which is
 * none of the issuer's, is called one behind its title, with the list that the Chinese title holds.
 */
function writeStyle({ id, year, open, close }: Version): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note" default-locale="zh-CN">
  <info>
    <title>GB/T 7714—${year}（电子资源）</title>
    <id>${id}</id>
    <category citation-format="note"/>
    <summary>Web pages only, as notes that give the whole reference.</summary>
    <updated>2026-11-23T00:00:00+00:00</updated>
  </info>
  <citation>
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"/>
        <group delimiter=" " suffix="[EB/OL]">
          <group delimiter=", in ">
            <text variable="title"/>
            <text variable="collection-title"/>
          </group>
          <text variable="genre" prefix="(" suffix=")"/>
        </group>
        <group>
          <text variable="locator"/>
          <date variable="issued" form="numeric" prefix="${open}" suffix="${close}"/>
          <date variable="accessed" form="numeric" prefix="[" suffix="]"/>
        </group>
        <text variable="URL"/>
      </group>
    </layout>
  </citation>
</style>
`;
}
