/** The shape that the words of every language share: the same keys, and functions with the same parameters. */
export type Wording<Words> = Words extends string
  ? string
  : Words extends (...values: infer Values) => infer Said
    ? (...values: Values) => Wording<Said>
    : Words extends readonly (infer Item)[]
      ? readonly Wording<Item>[]
      : { readonly [Key in keyof Words]: Wording<Words[Key]> };
