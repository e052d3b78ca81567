import styles from '../styles/tools.css?inline';

/** The styles of what scripts add, so that pages need not bring them. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
