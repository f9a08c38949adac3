namespace Yangguang.Requests.Archive;

/// <summary>One document of a folder, in its order.</summary>
/// <param name="Name">File name without its number: 政府信息公开申请登记表.docx.</param>
/// <param name="Title">As the catalogue lists it.</param>
/// <param name="Number">文号, where it has one.</param>
internal sealed record FolderPart(string Name, string Title, string Number, DateOnly? On, byte[] Content);
