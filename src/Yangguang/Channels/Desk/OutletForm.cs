using System.ComponentModel.DataAnnotations;

namespace Yangguang.Channels.Desk;

/// <summary>The facts of an outlet as a form.</summary>
public sealed class OutletForm
{
    [Required(ErrorMessage = "请填写渠道名称。")]
    [StringLength(60, ErrorMessage = "渠道名称不超过60个字。")]
    public string? Name { get; set; }

    [StringLength(120, ErrorMessage = "位置或账号不超过120个字。")]
    public string? Place { get; set; }

    [Required(ErrorMessage = "请填写责任人。")]
    [StringLength(30, ErrorMessage = "责任人不超过30个字。")]
    public string? Keeper { get; set; }

    [StringLength(30, ErrorMessage = "电话不超过30个字。")]
    public string? Phone { get; set; }

    public OutletReach Reach { get; set; }

    public OutletFacts Facts() => new(Name ?? "", Place ?? "", Keeper ?? "", Phone ?? "", Reach);

    internal static OutletForm Of(Outlet outlet) =>
        new() { Name = outlet.Name, Place = outlet.Place, Keeper = outlet.Keeper, Phone = outlet.Phone, Reach = outlet.Reach };
}
