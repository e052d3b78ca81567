/**
 * The version of the shape of all data files, by Semantic Versioning; `docs/data-format.md` says which number rises
 * when. The day on which the data themselves last changed is another thing: `created` in the data package.
 */
export const dataVersion = '3.2.0';
