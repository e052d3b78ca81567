/**
 * What a browser inside an app calls itself: on Android a WebView, in many apps its name, and on Apple's systems nothing,
 * since only what is a browser, and few apps, call themselves Safari there.
 */
export const inApp =
  /; wv\)|MicroMessenger|Ali(?:App|pay)|baidubox| (?:Lark|Line|QQ)\/|WebKit(?!.*Safari)/;
