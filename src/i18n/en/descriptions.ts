/** The English of what the schemas say of each key, by the Chinese: for the data dictionary and the JSON Schema of the English edition. */
export const descriptions: Readonly<Record<string, string>> = {
  // schema/case.ts
  '案内唯一的编号，是固定地址的一部分。':
    'Id, unique within the case and part of a permanent address.',
  '名录 content/registry/brands.yaml 里的编号。':
    'Id in the list of names content/registry/brands.yaml.',
  '名录 content/registry/ports.yaml 里的编号。':
    'Id in the list of names content/registry/ports.yaml.',
  '名录 content/registry/customs.yaml 里的编号。':
    'Id in the list of names content/registry/customs.yaml.',
  '名录 content/registry/goods.yaml 里的编号。':
    'Id in the list of names content/registry/goods.yaml.',
  '名录 content/registry/topics.yaml 里的编号。':
    'Id in the list of names content/registry/topics.yaml.',
  '本站拟的短名，不加案文没有的事实。':
    'Short name, ours, which adds no fact that is not in the text.',
  '案文所写的名称。': 'Name as written in the text.',
  '所计为何。': 'What is counted.',
  '数值。': 'Number.',
  '案文所用量词；金额为 ISO 4217 货币代码；刑期为月。':
    'Unit used in the text; for money the ISO 4217 code of the currency; for prison terms months.',
  '案文的确切程度：exact 确数，over 余、多、逾，about 约。':
    'How exact the text is. exact: exact number; over: “余”, “多” or “逾” (more than); about: “约” (about).',
  '所计的货物与品牌。': 'Goods and brand counted.',
  '算出此数的各数编号。': 'Ids of the figures from which this number is calculated.',
  '算式：各数编号之间用 + - * / 相连。': 'Formula: ids of figures joined by + - * /.',
  '所注字句所在段落。': 'Paragraph of the words that the note concerns.',
  '所注原文字句。': 'Words of the source that the note concerns.',
  'sic 疑误，variant 异文，arithmetic 数字不合，naming 名称。':
    'sic: possible error; variant: variant wording; arithmetic: numbers that do not agree; naming: names.',
  '拟改读法，不入正文。': 'Proposed reading, not part of the text.',
  '把握。': 'Confidence.',
  '理由。': 'Reason.',
  '加注日期。': 'Date on which the note was added.',
  '所属年度：content/editions 里的文件名。':
    'Year of the list: the name of its file in content/editions.',
  '年度内的案例序号，从1起。': 'Number of the case within the year, from 1.',
  '标题，照录原文，不含“案例一：”。': 'Title, as in the text, without “案例一：” (Case 1:).',
  '本站一句话摘要，不加案文没有的事实。':
    'Our summary in one sentence, which adds no fact that is not in the text.',
  '列表里代表本案的数字：figures 里的编号。':
    'The number that stands for the case in lists: an id in figures.',
  '列表里代表本案的结果：outcomes 里的编号。':
    'The outcome that stands for the case in lists: an id in outcomes.',
  '各案一览时所举的一个数字和一个结果，由编者选定。':
    'The one number and the one outcome given where the cases are listed, chosen by the editors.',
  '进口或出口。': 'Import or export.',
  '所侵犯（或涉嫌侵犯）的权利种类。': 'Kinds of rights infringed or suspected of being infringed.',
  '案文写明的货物。': 'Goods that the text names.',
  '运输与交易渠道。': 'Channels of transport and trade.',
  '案文写到的国家和地区，ISO 3166-1。': 'Countries and regions that the text mentions, ISO 3166-1.',
  '案文写到的直属海关与隶属海关。':
    'Customs districts and subordinate customs houses that the text mentions.',
  '案文写到的口岸与港口。': 'Ports and border crossings that the text mentions.',
  'mark 商标被侵犯，holder 只写到权利人。':
    'mark: the trademark was infringed; holder: the text names only the right holder.',
  '案文所写的字样。': 'The wording used in the text.',
  '商标与品牌。': 'Trademarks and brands.',
  '案文写明的权利人。': 'Right holders that the text names.',
  '申报、涉嫌或被判有罪的一方。':
    'Parties that made a declaration, are suspected or were convicted.',
  '案文的另一种写法。': 'Other wordings in the text.',
  '案文写到的其他机关、团体、企业、媒体和人物。':
    'Other authorities, associations, companies, media and people that the text mentions.',
  '如何发现。': 'How it was found.',
  '案文的每一个数字。': 'Every number in the text.',
  '日期或期间，ISO 8601，不比案文更细。':
    'Date or period, ISO 8601, no more precise than in the text.',
  '有日期的事件。': 'Events with a date.',
  '行政、刑事、民事。': 'Administrative, criminal or civil.',
  '处理与结果。': 'How the case was handled and what came of it.',
  '理由段落。': 'Paragraph of the reason.',
  '各条评选理由及其主题。': 'The recommendation reasons and their topics.',
  '型号等标识，不是数字。': 'Model numbers and other identifiers, which are not figures.',
  '含数字字样而不是数目的词语，如“一举”。':
    'Words that contain a numeral but are not a number, such as “一举” (in one stroke).',
  '校记与按语。': 'Textual and editorial notes.',
  '连接处所在段落。': 'Paragraph in which the parts are joined.',
  '换页之前的字。': 'Characters before the page break.',
  '换页之后的字。': 'Characters after the page break.',
  '来源因换页断开而连成一段之处。':
    'Places where a page break divides the source and the parts are joined into a single paragraph.',
  '字句在此另有所指的说明。': 'Explanation of what else the words refer to here.',
  '案文字面上有、实际不指名录该项的名称。':
    'Names that occur in the wording of the text but do not refer to that entry in the list of names.',
  // schema/evidence.ts
  '引文所在段落：title 为标题，f1 起为案情，r1 起为理由。':
    'Paragraph of the quotation: title; f1 and following, case information; r1 and following, reasons.',
  '原文字句，一字不差。': 'Words of the source, character for character.',
  '紧接在引文之前的字，仅在字句重复时填写。':
    'Characters just before the quotation, given only where the words occur more than once.',
  '紧接在引文之后的字，仅在字句重复时填写。':
    'Characters just after the quotation, given only where the words occur more than once.',
  '载明此项的原文字句。': 'Words of the source that state this.',
  '本站说明；推断的事项必须说明所据字句。':
    'Our note; where something is inferred, it must say from which words.',
  '依据：stated 案文写明，inferred 由所引字句推断。':
    'Basis. stated: stated in the text; inferred: inferred from the words quoted.',
  '依据：stated 案文写明，inferred 由所引字句推断，computed 由其他数字算出。':
    'Basis. stated: stated in the text; inferred: inferred from the words quoted; computed: calculated from other figures.',
  // schema/correction.ts
  '更正编号。': 'Id of the correction.',
  '所涉案例。': 'Case concerned.',
  '所涉段落。': 'Paragraph concerned.',
  'text 案文，citation-affecting 影响引用，metadata 要素，translation 译文，editorial 按语。':
    'text: the text; citation-affecting: affects citations; metadata: key facts; translation: the translation; editorial: editorial notes.',
  '更正前。': 'Before the correction.',
  '更正后；撤去的为 null。': 'After the correction; null for what was withdrawn.',
  '理由，中英文。': 'Reason, in Chinese and English.',
  '依据。': 'Basis.',
  '错误出现的日期。': 'Date on which the error occurred.',
  '更正日期。': 'Date of the correction.',
  '更正前案文的 SHA-256。': 'SHA-256 of the text before the correction.',
  '更正后案文的 SHA-256。': 'SHA-256 of the text after the correction.',
  // exports/case-json.ts
  '原文字句。': 'Words of the source.',
  '在段落中的起点，按 Unicode 码位计。':
    'Where the words begin in the paragraph, counted in Unicode code points.',
  '终点（不含）。': 'Where the words end (exclusive).',
  '该项事实的固定地址。': 'Permanent address of the fact.',
  '该项事实在本文件中的 JSON 指针（RFC 6901）。':
    'JSON Pointer (RFC 6901) to the fact in this file.',
  '段落的固定地址。': 'Permanent address of the paragraph.',
  '本文件的 JSON Schema。': 'JSON Schema of this file.',
  '案例编号，如 2016-04。': 'Id of the case, such as 2016-04.',
  '固定地址。': 'Permanent address.',
  '年度案例的题名。': 'Title of the list of cases of the year.',
  '公布日期。': 'Date of publication.',
  '公布机关。': 'Publisher.',
  '本文件的语言：原文或非官方英译。':
    'Language of this file: the original or the unofficial English translation.',
  '英译所据原文的数据文件。':
    'Data file of the original on which the English translation is based.',
  '案文的 SHA-256：标题、各标题行和段落，每行一项。':
    'SHA-256 of the text: the title, the headings and the paragraphs, one to a line.',
  'f 案情，r 理由。': 'f: case information; r: reasons.',
  '原文标题行。': 'Heading, as in the text.',
  '段落编号。': 'Id of the paragraph.',
  '原文。': 'Text.',
  '案文。': 'Text of the case.',
  '各项事实所据的字句，W3C Web Annotation。':
    'Words on which each fact rests, as W3C Web Annotations.',
};
