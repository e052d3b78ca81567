/**
 * What takes goods to a country, and what brings them from it; the bar stands for its name: exported to the |, 运往|,
 * 向|出口; imported from |, 进口自|, 从|进口.
 */
const ways: readonly RegExp[] = [
  /(?:\b(?:export|ship|sen[dt]|sold|bound|destin)\w* (?:\w+ )?(?:to|for)(?: the)?|[运销发寄输卖][到至往给向]|出口[到至往给向]?|destination|目的[国地]) ?\||[向往对]\| ?(?:出口|销售|发)/u,
  /(?:\b(?:import|ship|sent)\w* (?:\w+ )?from(?: the)?|[口产购寄]自|进口|原产于?) ?\||[从由自]\| ?的?(?:进口|[发运寄])/u,
];

/** Whether what stands round the name of a country asks for goods that go there (0) or come from there (1); else -1. */
export function wayAsked(led: string, rest: string): number {
  return ways.findIndex((way) => way.test(`${led}|${rest}`));
}
