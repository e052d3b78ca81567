import styles from '../styles/tools.css?inline';

/** The styles of elements that scripts add, so that pages need not load them. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
