/** Words that only ask or join, and so say nothing about what is searched for; of a verb, also what its endings leave. */
const silent = new Set(
  '结果 里面 哪儿 多少 有关 相关 一个 一起 案 案件 案例 案子 请问 适用 关于 知道 告诉 想 通过 因为 然后 超过 将近 大约 中旬 月初 月底 what which who where when how why many much the a an of in on at to by for from with and or is was were are be been did do does case about into that this these those it as than then there any some all they their he she has have had anyone somebody everyone i you we me my our if so but just only also while because would could should can will tell list please pls need want know show mention concern find found here mid over nearly almost approximately go goes went get happen end involve involv relate relat regard contain deal search look im am m anything something info information give either 涉及 发生 搜索 搜 查询 查找 检索 想看 想看看 看看 多达 高达 之间 我想 一下 找 找找 帮 帮我 列出 介绍 是否 是不是 有人 运往 发往 销往 someone got 以内 一共 总共 everything every still exactly via 全部 十大 whole destination 目的国 目的地'.split(
    ' ',
  ),
);

/** Characters that only ask, join or point, as do the words made of them: 的, 也有, 的是, 要去. */
const joining = new Set(
  '的了吗呢吧啊嘛呀是有在和与及或被把从到对为于向里中上下谁什么哪个些怎样如何几都也就又还跟这那其之着过给将用以由地得要去来会能可不没很最再并而但则所只仅该此各每我你您他她它们时后前且曾请让使等',
);

/** Whether a word says nothing about what is searched for. */
export function isSilent(word: string): boolean {
  return (
    silent.has(word) ||
    silent.has(word.replace(/(?<=..)(?:ed|ing|s)$/, '')) ||
    [...word].every((char) => joining.has(char)) ||
    /^(?:多少|几|哪一?).$|^多[久长大高重个家]$/u.test(word)
  );
}

/** A query without verbs that ask for it: 查一下普拉达. Without 一下, they may be words of the texts. */
export function withoutAsking(folded: string): string {
  return folded.replace(/[查找看搜]一下/gu, ' ').trim();
}

/**
 * Words that tell no case from another: what names of offices and companies end in, and what all cases are about. They
 * are looked for, but a query is not failed for them.
 */
const common = new Set(
  '海关 关 口岸 港 港口 公司 集团 有限公司 企业 市 省 县 区 牌 牌子 货 货物 商品 假 造假 制假 假货 冒牌 山寨 仿冒 侵权 侵权案 高仿 仿品 查获 查到 查处 查办 发现 customs office port company companies co inc ltd limited corporation corp group fake counterfeit knockoff replica infringing brand seized cargo shipment consignment batch province city municipality prefecture county autonomous region 自治 自治区 自治州 直辖市 goods product no sent shipped destined more less fewer'.split(
    ' ',
  ),
);

/** Whether a query is not failed for a word. */
export function isCommon(word: string): boolean {
  return common.has(word) || common.has(word.replace(/s$/, ''));
}
