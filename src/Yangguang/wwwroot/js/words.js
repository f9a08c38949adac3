// The few words that scripts say by themselves, in the script of the page.
const traditional = { 开: "開", 选: "選", 择: "擇", 筛: "篩", 页: "頁", 复: "複", 制: "製", 读: "讀", 没: "沒", 网: "網", 络: "絡", 这: "這", 样: "樣", 过: "過", 达: "達", 里: "裡", 号: "號", 记: "記", 编: "編", 写: "寫", 称: "稱", 几: "幾", 个: "個", 应: "應", 断: "斷", 录: "錄", 请: "請" };

export function say(text) {
  if (!document.documentElement.lang.startsWith("zh-Hant")) return text;
  return [...text].map(letter => traditional[letter] ?? letter).join("");
}
