import { expect, it } from 'vitest';
import { inApp } from '../../src/text/in-app.ts';

const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15';
const android = 'Mozilla/5.0 (Linux; Android 14; SM-S9210 Build/UP1A.231005.007; wv)';
const webView = `${android} AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.6723.103 Mobile Safari/537.36`;

it.each([
  [
    'WeChat on a phone of Apple',
    `${iphone} (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.60`,
  ],
  ['WeChat on Android', `${webView} XWEB/1300333 MMWEBSDK/20241202 MicroMessenger/8.0.56.2800`],
  ['Weibo', `${iphone} (KHTML, like Gecko) Mobile/15E148 Weibo (iPhone16,1__weibo__15.4.0)`],
  ['DingTalk', `${webView} AliApp(DingTalk/7.6.50) com.alibaba.android.rimet`],
  [
    'DingTalk on Android',
    'Mozilla/5.0 (Linux; U; Android 12; zh-CN; M2102J2SC Build/SKQ1.211006.001) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/69.0.3497.100 UWS/3.22.1.255 Mobile Safari/537.36 AliApp(DingTalk/7.0.15) com.alibaba.android.rimet/27921443',
  ],
  ['LINE on a phone of Apple', `${iphone} (KHTML, like Gecko) Mobile/15E148 Safari Line/14.9.0`],
  [
    'Feishu on a phone of Apple',
    `${iphone} (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1 Lark/7.15.32`,
  ],
  ['QQ', `${iphone} (KHTML, like Gecko) Mobile/15E148 QQ/9.1.50.611 Pixel/1179`],
])('%s is an app', (_, name) => {
  expect(name).toMatch(inApp);
});

it.each([
  ['Safari', `${iphone} (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1`],
  [
    'Chrome on a phone of Apple',
    `${iphone} (KHTML, like Gecko) CriOS/137.0 Mobile/15E148 Safari/604.1`,
  ],
  [
    'Chrome on Android',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36',
  ],
  [
    'Edge',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36 Edg/137.0.0.0',
  ],
  ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:139.0) Gecko/20100101 Firefox/139.0'],
])('%s is a browser', (_, name) => {
  expect(name).not.toMatch(inApp);
});
