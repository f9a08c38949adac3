namespace Yangguang.Rules.Records.Interpretations;

/// <summary>解读要素: what an explanation tells of a policy. The first six are asked of every policy (D02), the last two of tagged ones (D03).</summary>
public enum InterpretationElement
{
    /// <summary>背景、依据.</summary>
    Background,

    /// <summary>主要内容.</summary>
    MainContent,

    /// <summary>执行标准、适用范围.</summary>
    Standard,

    /// <summary>惠民利民举措.</summary>
    Benefits,

    /// <summary>新旧政策差异.</summary>
    Differences,

    /// <summary>后续工作考虑.</summary>
    FollowUp,

    /// <summary>对市场的影响, of policies that touch undertakings.</summary>
    MarketEffect,

    /// <summary>对群众利益的影响, of policies that touch people's interests.</summary>
    InterestEffect,
}
