import type { Hedge } from '../../schema/vocabulary.ts';
import type { Reached } from '../reached.ts';
import { tableWords } from './overview-table.ts';

/** The words of the overview and its charts. */
export const zhOverview = {
  overview: {
    separator: tableWords.separator,
    name: '概览',
    title: '各案概览',
    titleOf: (list: string) => `${list}各案概览`,
    allLists: '各名单合看',
    otherLists: '各名单的概览',
    lead: (cases: number, lists: readonly string[], drawn: boolean) =>
      `${lists.join('、')}共${cases}个案例，合在一张表${drawn ? '和几幅图' : ''}里看。表里每一项都通到案文里的原话，案文没有写的作“未载明”。`,
    more: '更多图表与比较',
    contents: '本页内容',
    tableTitle: '各案比较',
    tableSentence: '每案一行；表中各项都链到载明它的字句，标“推断”的链到据以推断的字句。',
    columns: {
      case: '案例',
      direction: '方向',
      rights: '权利',
      districts: '海关',
      ports: '口岸',
      marks: '商标',
      goods: '货物',
      channels: '渠道',
      detection: '手段',
      quantity: '数量',
      value: '货值',
      outcomes: '处理与结果',
      date: '最早日期',
    },
    hedge: {
      exact: '确数',
      over: '余（不止此数）',
      under: '近（不到此数）',
      about: '约',
      'about-over': '约，且有余',
      'at-least': '至少',
      several: '数（概数，不少于此数）',
    } satisfies Record<Hedge, string>,
    figures: '各图',
    data: '图中数字',
    scroll: (title: string) => `${title}（可左右滚动）`,
    save: '存为',
    /** The column of a table with the address of the words. */
    address: '网址',
    saveFailed: '没能存成PNG，请改存SVG。',
    cite: '引用',
    citation: (title: string, site: string, address: string) => `${title}．${site}．${address}`,
    stages: {
      finding: ({ cases, police, decided }: Reached) =>
        [
          police === 0
            ? `${cases}案都没有写到公安环节`
            : police === cases
              ? `${cases}案都进入公安环节`
              : `${cases}案中${police}案进入公安环节`,
          decided === 0 ? '没有一案写明判决或处罚' : `${decided}案写明判决或处罚`,
        ].join('，'),
      sentence:
        '一行一案，一列一个阶段，由线索到判决或处罚；日期与数字照案文，各项都链到载明它的字句。此前受过的处罚和背景不在其中。',
      /** The same where only the rows are shown. */
      ofRows:
        '一行一案，一列一个阶段，由线索到判决或处罚；点一行看该案。此前受过的处罚和背景不在其中。',
      description: ({ cases, police, decided }: Reached) =>
        `${cases}个案例，每案由线索到判决或处罚：${police}案进入公安环节，${decided}案写明判决或处罚。逐项见图下的表。`,
      columns: ['案例', '阶段', '日期', '事项', '法律部门'],
      case: '案例',
      silent: '未载明',
      end: '未写到后续',
      /** Below what says that a case goes on. */
      open: '案文没有写到结果',
      map: '各案走到哪一步',
      key: {
        dated: '写明日期',
        undated: '未写日期',
        silent: '“未载明”是案文没有写到这一步，却写到了后面的。',
        /** A branch of law, or what goes on; `most` if what has no branch looks like it. */
        named: (name: string, most: boolean) => (most ? `${name}，或未分` : name),
      },
    },
    districts: {
      finding: (offices: readonly string[], cases: number, all: number) => {
        if (cases === 0) return `写到${offices.length}个海关，都不是办案海关`;
        const names = offices.length > 4 ? `${offices.length}个海关` : offices.join('、');
        if (cases === all) return `${names}经办全部${all}案`;
        return cases === 1
          ? `${offices.length}个海关各办1案`
          : `办案最多的是${names}，${offices.length > 1 ? '各' : ''}${cases}案`;
      },
      sentence:
        '一行一个海关，一列一个案例；同一列里连成一线的海关出现在同一个案例，各自的角色（标题写明、经办、受理申报、仅提及）见表，不都是一同办案。行末的数是标题写明或经办的案例数。隶属海关排在所属海关之下。',
      description: (offices: number, cases: number) =>
        `${offices}个海关与${cases}个案例。逐项见图下的表。`,
      handled: '办案数',
      columns: ['海关', '办案数', '案例与角色'],
    },
    values: {
      finding: (currency: string, count: number, from: string, to?: string) =>
        to === undefined
          ? `以${currency}写明的${count}项货值都是${from}`
          : `以${currency}写明的货值，由${from}到${to}`,
      sentence:
        '条从零起，一种货币一图，刻度各异，不同的图不能比长短；只有一项的货币见表；条的长短只按写出的数，短得看不见的画成一小截。只列货物的价值，不列罚金和全案的涉案金额；各数所指不同，有的互相包含，不能相加。',
      description: (count: number, currencies: string) =>
        `${count}项写明的金额，按货币分图：${currencies}。逐项见图下的表。`,
    },
    quantities: {
      finding: (unit: string, count: number, from: string, to?: string) =>
        to === undefined
          ? `以“${unit}”计的${count}项数量都是${from}`
          : `以“${unit}”计的数量，由${from}到${to}`,
      sentence:
        '条从零起，一种单位一图，刻度各异，不同的图不能比长短；只有一项的单位见表；条的长短只按写出的数，短得看不见的画成一小截。单位相同的货物未必相同，各数有的互相包含，不能相加。',
      description: (count: number, units: string) =>
        `${count}项写明的数量，按单位分图：${units}。逐项见图下的表。`,
    },
    bars: {
      columns: ['案例', '所计', '数', '单位', '确切程度'],
      unit: (unit: string) => `单位：${unit}`,
      /** A unit with what it counts, where another has its name. */
      unitOf: (unit: string, goods: readonly string[], more: boolean) =>
        `${unit}（${goods.join('、')}${more ? '等' : ''}）`,
      exact: '确数',
      hedged: '带“余”“约”“近”等字的数',
    },
    places: {
      finding: (most: readonly string[], cases: number) =>
        cases < 2 || most.length > 4
          ? `案文写到最多的${most.length}处，各见于${cases}案`
          : `案文写到最多的是${most.join('、')}，${most.length > 1 ? '各' : ''}见于${cases}案`,
      sentence:
        '按经纬度标出，较远各处另附小图，图中虚线框是主图的范围；圆为海关，菱形为口岸，面积与名称后的数都是写到它的案例数；不画任何界线。经纬度精确到城镇，是本站所加，案文没有。',
      description: (places: number, most: string) =>
        `${places}处海关和口岸，案例最多的是${most}。逐处见图旁的表。`,
      columns: ['名称', '类别', '案例数', '经度', '纬度'],
      kind: { customs: '海关', ports: '口岸' },
      east: (degrees: number) => `东经${degrees}°`,
      west: (degrees: number) => `西经${degrees}°`,
      north: (degrees: number) => `北纬${degrees}°`,
      south: (degrees: number) => `南纬${degrees}°`,
      origin: '0°',
      far: '较远各处（比例尺较小）',
      main: '主图范围',
      unnamed: (count: number) => `其余${count}处未写名称，见表。`,
      unplaced: (names: string) => `没有坐标而未标出的：${names}。`,
    },
    strip: (list: string) => `${list}所涉案例`,
    controls: {
      shown: tableWords.shown,
      label: '表格工具',
      filter: '筛选',
      placeholder: '任何词语',
      columns: '栏目',
      copy: '复制（TSV）',
      download: '下载（CSV）',
      sortNote:
        '按数量和货值排序时，各案以案文最先写到的一项为准，先分单位或货币，再比数值；不同单位、不同货币不相比较，单位相同的货物也未必相同。',
    },
  },
} as const;
