namespace Yangguang.Rules.Time;

/// <summary>Who fixed the days of a <see cref="CalendarNotice"/>.</summary>
public enum NoticeKind
{
    /// <summary>The State Council General Office's yearly notice (部分节假日安排的通知) or a change of it.</summary>
    National,

    /// <summary>
    /// A local overlay: 全国年节及纪念日放假办法 art. 4 lets local governments of minority areas fix holidays of their own
    /// (三月三, 古尔邦节 …). It lies on top of the national days and never makes a year published.
    /// </summary>
    Local,
}
