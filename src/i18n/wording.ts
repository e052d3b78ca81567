/** The shape of words in one language, which those in another must have: the same keys, functions of the same values. */
export type Wording<Words> = Words extends string
  ? string
  : Words extends (...values: infer Values) => infer Said
    ? (...values: Values) => Wording<Said>
    : Words extends readonly (infer Item)[]
      ? readonly Wording<Item>[]
      : { readonly [Key in keyof Words]: Wording<Words[Key]> };
