using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yangguang.Platform.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddressForMessages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Site_MessagesAddress",
                table: "Jurisdictions",
                type: "text",
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Site_MessagesAddress",
                table: "Jurisdictions");
        }
    }
}
