/**
 * Sets what follows an address apart from it, since what makes links of addresses in a text takes Chinese punctuation
 * and words along: 「https://…/#f3）」 becomes 「https://…/#f3 ）」. Our addresses have only characters of ASCII.
 */
export function apartFromAddresses(text: string): string {
  return text.replace(/https?:[!-~]+(?=[^ -~\s])/g, '$& ');
}
