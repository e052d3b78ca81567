/** How many cases there are, how many of them reached the police, and how many a judgment or penalty. */
export interface Reached {
  cases: number;
  police: number;
  decided: number;
}
