/**
 * Where a mainland reader says it with another word, not only with other characters. A list of our own: opencc's phrases would also
 * turn the policy's 執行 into 运行 and its 文件 into 文档.
 */
const phrases: [string, string][] = [
  ["字元", "字符"],
  ["连结", "链接"],
  ["登入", "登录"],
  ["登出", "退出"],
  ["设定", "设置"],
  ["伺服器", "服务器"],
  ["栏位", "填写项"],
  ["储存", "保存"],
  ["视窗", "窗口"],
  ["连线", "连接"],
  ["搜寻", "搜索"],
  ["联络", "联系"],
  ["杂凑", "哈希"],
  ["数位签章", "数字签名"],
  ["数位", "数字"],
  ["滑鼠", "鼠标"],
  ["载入", "加载"],
  ["选单", "菜单"],
  ["身分", "身份"],
  ["帐号", "账号"],
  ["资讯", "信息"],
  ["预设", "默认"],
  ["检视", "查看"],
  ["送出", "提交"],
  ["透过", "通过"],
  ["萤幕", "屏幕"],
  ["网路", "网络"],
  ["位址", "地址"],
  ["金钥", "密钥"],
  ["讯息", "消息"],
  ["程式", "程序"],
  ["列印", "打印"],
  ["使用者", "用户"],
  ["重新整理", "刷新"],
  ["另一个分页", "另一个标签页"],
  ["主旨", "主题"],
  ["寄件人", "发件人"],
  ["寄件地址", "发件地址"],
  ["寄件匣", "发件箱"],
  ["信箱", "邮箱"],
  ["示范", "演示"],
  ["装置", "设备"],
  ["复原", "撤销"],
  ["历程", "历史"],
  ["开立文件", "新建文件"],
  ["封存档", "封存文件"],
  ["列号", "行号"],
  ["一列", "一行"],
  ["} 列", "} 行"],
  ["此表的列", "此表的行"],
  ["一个项次", "一行"],
  ["日历档", "日历文件"],
  ["币别", "币种"],
  ["职称", "职务"],
  ["外部支援", "外部支持"],
  ["纪录", "记录"],
  ["承办人", "经办人"],
  ["纽西兰", "新西兰"],
  ["披索", "比索"],
  ["「", "“"],
  ["」", "”"],
  ["『", "‘"],
  ["』", "’"],
];

/** A computer's file is 文件 there; the archive's 档案 stays. */
const computerFile = /(?<=选择|个|本|PNG )档案|档案(?=太大|超过)/g;

/** An order's line is 行 there, and one of a number is 第 3 行. */
const numberedLine = /项次 (\{\w+\}|\d+) ?/g;

/** Simplified text as it is said on the mainland. */
export function inMainlandWords(simplified: string): string {
  return phrases
    .reduce((text, [from, to]) => text.replaceAll(from, to), simplified)
    .replace(computerFile, "文件")
    .replace(numberedLine, "第 $1 行")
    .replaceAll("项次", "行");
}
