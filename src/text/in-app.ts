/**
 * What a browser inside an app calls itself: on Android a WebView, in WeChat its name, and on Apple's systems nothing,
 * since only what is a browser calls itself Safari there.
 */
export const inApp = /; wv\)|MicroMessenger|WebKit(?!.*Safari)/;
